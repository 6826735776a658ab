'use client';

import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';

/** When something of ours fails. It says so, and nothing about what. */
export default function ErrorPage() {
  const words = useErrorWords();

  return (
    <main data-area="patient" className="mx-auto max-w-2xl px-5 py-16">
      <title>{words.title}</title>
      <h1 className="text-3xl/tight font-bold tracking-tight">{words.title}</h1>
      <p className="mt-3 mb-8 text-lg">{words.text}</p>
      <Button type="button" onClick={() => window.location.reload()}>
        {words.action}
      </Button>
    </main>
  );
}
