import { because } from './because';
import type { Condition } from './condition';
import type { Notice } from './evaluation';
import { expertChoices } from './expert-choices';
import { holds } from './holds';
import { sixWeeksOrMore } from './predicates';
import type { Reading } from './reading';

const notices: readonly (Omit<Notice, 'because'> & { when: Condition })[] = [
  {
    id: 'pregnancy',
    says: 'Pregnant, recently pregnant or not sure: take care with imaging and drugs. This lowers no urgency.',
    when: { question: 'pregnant', is: ['pregnant', 'postpartum', 'unsure'] },
    source: 'Expert choice',
  },
  {
    id: 'self-care-or-interferes',
    says: 'It does not go away with self-care, or it keeps the patient from usual activity.',
    when: {
      any: [
        { question: 'peg-g', from: expertChoices.urgency.interferesFrom },
        {
          all: [
            sixWeeksOrMore,
            { question: 'tried', anyRow: ['no', 'worse'] },
            { question: 'tried', noRow: ['helped'] },
          ],
        },
      ],
    },
    source: 'The article: when to see a doctor',
  },
];

/** What a clinician should keep in mind whatever the urgency. */
export function findNotices(reading: Reading): Notice[] {
  return notices
    .filter(({ when }) => holds(when, reading) === true)
    .map(({ id, says, when, source }) => ({ id, says, because: because(when, reading), source }));
}
