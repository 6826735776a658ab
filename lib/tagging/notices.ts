import { because } from './because';
import type { Condition } from './condition';
import type { Notice } from './evaluation';
import { type Sourced, sourceLine } from './evidence/source-line';
import { expertChoices } from './expert-choices';
import { holds } from './holds';
import { sixWeeksOrMore } from './predicates';
import type { Reading } from './reading';

type Reminder = Sourced & Omit<Notice, 'because' | 'source'> & { when: Condition };

export const reminders: readonly Reminder[] = [
  {
    id: 'pregnancy',
    says: 'Pregnant, recently pregnant or not sure: take care with imaging and drugs. This lowers no urgency.',
    when: { question: 'pregnant', is: ['pregnant', 'postpartum', 'unsure'] },
    evidence: ['expert-guidance'],
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
    evidence: ['article'],
    note: 'when to see a doctor',
  },
];

/** What a clinician should keep in mind whatever the urgency. */
export function findNotices(reading: Reading): Notice[] {
  return reminders
    .filter(({ when }) => holds(when, reading) === true)
    .map((reminder) => ({
      id: reminder.id,
      says: reminder.says,
      because: because(reminder.when, reading),
      source: sourceLine(reminder),
    }));
}
