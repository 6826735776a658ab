import { Notice } from '@/components/clinic/notice';
import type { Facet } from '@/lib/intake/inbox/filter';
import { facetLabels } from './facet-words';

const problems = {
  'none-picked': 'Nothing was ticked. Tick the intakes first.',
  'too-many': 'These are too many at once. Tick fewer.',
  'no-such-colleague': 'Nothing was assigned: that colleague does not work here any more.',
  'too-late': 'This cannot be undone any more.',
  unreadable: 'Nothing was changed: the page could not be read. Try once more.',
  'view-name': 'The view was not saved: give it a name of one line, at most 60 characters.',
  'view-too-many': 'The view was not saved: you have 20 already. Remove one first.',
} as const;

type Props = Readonly<{ problem: string | undefined; ignored: readonly string[] }>;

/** Why something was not done, and what of the address was not understood. */
export function InboxProblem({ problem, ignored }: Props) {
  const title = Object.entries(problems).find(([name]) => name === problem)?.[1];
  const names = ignored.map((name) => facetLabels[name as Facet] ?? 'Tab');

  return (
    <div className="grid gap-2 not-empty:mb-4">
      {title && <Notice tone="error" title={title} />}
      {names.length > 0 && (
        <Notice tone="information" title={`Not understood, and left out: ${names.join(', ')}.`}>
          <p>The list is narrowed by the rest only.</p>
        </Notice>
      )}
    </div>
  );
}
