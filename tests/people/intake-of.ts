import { formVersion, steps } from '@/lib/form/form';
import { emptyDraft } from '@/lib/intake/draft';
import type { Intake } from '@/lib/intake/intake';
import { toSubmission } from '@/lib/intake/submission';
import { type Person, today } from './person';

/** The intake that a clinician would read of this person, sent on the day the people fill in their form. */
export function intakeOf(person: Person, changes: Partial<Intake> = {}): Intake {
  const { answers, declined } = person;
  const outcome = toSubmission({ ...emptyDraft, answers, declined }, today);
  if (!outcome.ok) throw new Error(`${person.id} left out ${outcome.missing.map(({ field }) => field).join(', ')}.`);
  const { submission } = outcome;

  return {
    id: '01990000-0000-7000-8000-000000000001',
    patient: { name: person.name, recordNumber: 'R-1' },
    age: submission.scored.age ?? null,
    receivedAt: new Date(`${today}T15:05:00Z`),
    clinic: { name: 'Riverside Back Clinic', timeZone: 'America/Chicago' },
    answers: submission.answers,
    declined: submission.declined,
    asked: submission.asked,
    steps,
    formVersion,
    evaluation: submission.evaluation,
    review: { state: 'new', version: 1, reviewer: null, updatedAt: new Date(`${today}T15:05:00Z`) },
    notes: [],
    ...changes,
  };
}
