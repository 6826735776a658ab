'use client';

import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Place } from './keyboard';
import { type PageKey, pageKeys, rowLinks, work } from './page-keys';

type Props = Readonly<{ places: readonly Place[]; done: () => void }>;
type OnPage = Readonly<{ keys: readonly PageKey[]; rows: readonly HTMLAnchorElement[] }>;

const item =
  'flex cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-2 text-sm data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-strong';
const group =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-muted';

/** Everything one can do or go to from here, found by typing a part of its name. */
export function Palette({ places, done }: Props) {
  const router = useRouter();
  const [onPage] = useState<OnPage>(() => ({ keys: pageKeys(), rows: rowLinks() }));
  const go = (href: string) => {
    done();
    router.push(href);
  };

  return (
    <Command label="Go to or do" loop>
      <Command.Input
        placeholder="Go to a page, a patient on this page, or do something"
        className="w-full border-b border-line bg-transparent px-4 py-3 text-base outline-none"
      />
      <Command.List className="max-h-[50vh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-4 text-sm text-ink-muted">Nothing here is called that.</Command.Empty>
        {onPage.keys.length > 0 && (
          <Command.Group heading="On this page" className={group}>
            {onPage.keys.map((key) => (
              <Command.Item
                key={key.key}
                className={item}
                onSelect={() => {
                  done();
                  work(key);
                }}
              >
                {key.name} <kbd className="font-mono text-xs text-ink-muted">{key.key}</kbd>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {onPage.rows.length > 0 && (
          <Command.Group heading="Intakes on this page" className={group}>
            {onPage.rows.map((row) => (
              <Command.Item
                key={row.href}
                value={`${row.textContent} ${row.href}`}
                className={item}
                onSelect={() => go(row.pathname)}
              >
                <bdi>{row.textContent}</bdi>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        <Command.Group heading="Pages" className={group}>
          {places.map(({ name, href }) => (
            <Command.Item key={href} className={item} onSelect={() => go(href)}>
              {name}
            </Command.Item>
          ))}
        </Command.Group>
      </Command.List>
    </Command>
  );
}
