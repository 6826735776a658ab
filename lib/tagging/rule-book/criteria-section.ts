import { criteriaSets } from '../criteria/criteria-sets';
import { sourceLine } from '../evidence/source-line';
import { conditionWords } from './condition-words';
import type { RuleSection } from './section';

/** The published sets of criteria, item by item. */
export function criteriaSection(): RuleSection {
  return {
    id: 'criteria',
    title: 'Criteria sets',
    text: [
      'Each item is true, false or unknown. A set is met from the number of true items it needs, not met once that cannot be reached, and else it cannot be told. It does not apply where its entry is false.',
      'Support of a tag reads NICE NG65 and ASAS alone; the others are shown for information, and ASAS and Berlin raise rule S12.',
    ],
    tables: Object.values(criteriaSets).map((set) => ({
      caption: `${set.name}: ${set.need} of ${set.items.length}, entered when ${conditionWords(set.entry)}. ${set.performance}. Source: ${sourceLine(set)}`,
      columns: ['Item', 'Says', 'True when'],
      rows: set.items.map(({ id, says, when }) => [id, says, conditionWords(when)]),
    })),
  };
}
