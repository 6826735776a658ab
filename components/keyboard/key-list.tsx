'use client';

import Link from 'next/link';
import { pageKeys, rowLinks } from './page-keys';

/** The keys that do something on the page at hand. */
export function KeyList({ done }: Readonly<{ done: () => void }>) {
  const hasRows = rowLinks().length > 0;
  const keys = [
    ...(hasRows
      ? [
          ['j', 'Next intake'],
          ['k', 'The one before'],
          ['Enter', 'Open it'],
          ['x', 'Tick it'],
        ]
      : []),
    ...pageKeys().map(({ key, name }) => [key, name]),
    ['Ctrl K', 'Find a page or an action'],
    ['?', 'These keys'],
  ] as const;

  return (
    <div className="p-5">
      <h2 className="mb-3 text-lg font-semibold">Keys on this page</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong bg-page px-1.5 py-0.5 font-mono text-xs">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex items-center justify-between gap-4 text-sm">
        <Link href="/account#keys" onClick={done} className="underline">
          Turn single keys off
        </Link>
        <button
          type="button"
          onClick={done}
          className="min-h-9 rounded-md border border-line-strong px-3 font-semibold"
        >
          Close
        </button>
      </p>
    </div>
  );
}
