import { Action } from '@/components/clinic/action';
import type { Shelf } from '@/lib/intake/inbox/shelves';
import type { Colleague } from './facet-words';
import { PickAll } from './pick-all';

type Props = Readonly<{ show: Shelf; colleagues: readonly Colleague[] }>;

/** What can be done with all rows that are ticked. */
export function BulkBar({ show, colleagues }: Props) {
  return (
    <fieldset className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line bg-surface px-3 py-2">
      <legend className="sr-only">With the ticked intakes</legend>
      <PickAll />
      <span className="flex flex-wrap items-center gap-2">
        <label htmlFor="assign-to" className="text-sm">
          Assign to
        </label>
        <select
          id="assign-to"
          name="assignee"
          defaultValue="me"
          className="min-h-9 w-28 sm:w-44 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm"
        >
          <option value="me">Me</option>
          <option value="nobody">Nobody</option>
          {colleagues
            .filter(({ hasLeft }) => !hasLeft)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        <Action name="act" value="assign" aria-keyshortcuts="a">
          Assign ticked
        </Action>
      </span>
      {show === 'reviewed' && (
        <Action name="act" value="close">
          Close ticked
        </Action>
      )}
    </fieldset>
  );
}
