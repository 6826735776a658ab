import { evidence } from '../evidence/evidence';
import type { RuleSection } from './section';

/** Every source, how far it was checked, and when somebody must look at it again. */
export function evidenceSection(): RuleSection {
  return {
    id: 'evidence',
    title: 'Sources and review dates',
    text: [
      'Grade V was read in its source, V2 on a secondary page, M is from memory and must be checked, X is an expert choice that a clinician of the clinic signs off. A source past its date fails the tests.',
    ],
    tables: [
      {
        caption: 'Sources',
        columns: ['Key', 'Citation', 'Supports', 'Population', 'Numbers', 'Grade', 'Review by'],
        rows: Object.entries(evidence).map(([key, entry]) => [
          key,
          'link' in entry && entry.link ? `${entry.citation}. ${entry.link}` : entry.citation,
          entry.supports,
          entry.population,
          entry.numbers,
          entry.grade,
          entry.reviewBy,
        ]),
      },
    ],
  };
}
