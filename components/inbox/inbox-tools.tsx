import type { InboxFilter } from '@/lib/intake/inbox/filter';
import type { Colleague } from './facet-words';
import { FilterForm } from './filter-form';
import { FindForm } from './find-form';
import { Tool } from './tool';
import { ViewForm } from './view-form';

type Props = Readonly<{
  filter: InboxFilter;
  colleagues: readonly Colleague[];
  views: readonly Readonly<{ id: string; name: string }>[];
  here: string;
  maxViewName: number;
}>;

/** Narrowing the list, finding a patient, and keeping a view: each folded until it is needed. */
export function InboxTools({ filter, colleagues, views, here, maxViewName }: Props) {
  return (
    <div className="mb-3 flex flex-wrap items-start gap-2">
      <Tool name="Filter">
        <FilterForm filter={filter} colleagues={colleagues} />
      </Tool>
      <Tool name="Find a patient">
        <FindForm />
      </Tool>
      <Tool name="Save this view">
        <ViewForm views={views} here={here} maxName={maxViewName} />
      </Tool>
    </div>
  );
}
