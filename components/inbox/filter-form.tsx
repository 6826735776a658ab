import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { type Facet, facetNames, type InboxFilter } from '@/lib/intake/inbox/filter';
import { type Colleague, facetLabels, optionsOf } from './facet-words';

type Props = Readonly<{ filter: InboxFilter; colleagues: readonly Colleague[] }>;

/** What the list is narrowed to, as a plain form: the answer is an address that can be kept. */
export function FilterForm({ filter, colleagues }: Props) {
  // On a tab of one state there is nothing to choose.
  const facets = facetNames.filter((facet) => facet !== 'state' || filter.show === 'open');

  return (
    <form action="/inbox" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {filter.show !== 'open' && <input type="hidden" name="show" value={filter.show} />}
      {facets.map((facet) => (
        <FacetField key={facet} facet={facet} filter={filter} colleagues={colleagues} />
      ))}
      <div className="flex items-end">
        <Action look="primary">Show these</Action>
      </div>
    </form>
  );
}

function FacetField({ facet, filter, colleagues }: Props & Readonly<{ facet: Facet }>) {
  const label = facetLabels[facet];
  const given = filter[facet] ?? '';
  if (facet === 'from' || facet === 'to') {
    return <LabelledInput key={given} label={label} name={facet} type="date" defaultValue={given} />;
  }
  const options = [{ value: '', label: 'Any' }, ...optionsOf(facet, filter.show, colleagues)];

  return <LabelledSelect key={given} label={label} name={facet} options={options} defaultValue={given} />;
}
