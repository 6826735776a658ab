'use client';

import { useEffect, useRef } from 'react';

type ErrorSummaryProps = Readonly<{ title: string; problems: readonly { href: string; message: string }[] }>;

/** Names every problem at the top of the page, takes the focus, and leads to each field. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);

  return (
    <div
      ref={summary}
      id="problems"
      role="alert"
      tabIndex={-1}
      aria-labelledby="problems-title"
      className="mb-8 scroll-mt-6 rounded-2xl border-[3px] border-error bg-error-soft p-5"
    >
      <h2 id="problems-title" className="text-lg font-bold">
        {title}
      </h2>
      <ul className="mt-2 space-y-2">
        {problems.map(({ href, message }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-block py-0.5 font-semibold text-error underline underline-offset-4 hover:decoration-2"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
