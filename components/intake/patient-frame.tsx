import type { ReactNode } from 'react';
import { Brand } from './brand';

type PatientFrameProps = Readonly<{
  words: Readonly<{ name: string; skip: string; footer: string }>;
  /** The clinic whose form this is, once it is known. */
  clinic?: string | undefined;
  /** The way to another language. */
  languages: ReactNode;
  children: ReactNode;
}>;

/** What stands around every page that a patient sees. */
export function PatientFrame({ words, clinic, languages, children }: PatientFrameProps) {
  return (
    <div data-area="patient" className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-10 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-3 focus:font-semibold"
      >
        {words.skip}
      </a>
      <header className="border-b border-line bg-surface print:border-0">
        <div className="mx-auto flex max-w-2xl flex-wrap items-center justify-between gap-x-6 px-5 py-2.5">
          <Brand name={words.name} />
          {languages}
          {clinic && (
            <p className="text-ink-muted">
              <bdi>{clinic}</bdi>
            </p>
          )}
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 pt-6 pb-16 sm:pt-10">
        {children}
      </main>
      <footer className="border-t border-line print:hidden">
        <p className="mx-auto max-w-2xl px-5 py-6 text-sm text-ink-muted">{words.footer}</p>
      </footer>
    </div>
  );
}
