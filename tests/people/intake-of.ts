import { formVersion } from '@/lib/form/form';
import { formIn } from '@/lib/form/words/form-in';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { sign } from '@/lib/intake/consent/consent-words';
import { emptyDraft } from '@/lib/intake/draft';
import type { Intake } from '@/lib/intake/intake';
import { toSubmission } from '@/lib/intake/submission';
import { type Person, today } from './person';

const evaluationId = '01990000-0000-7000-8000-000000000002';
const clinic = { name: 'Riverside Back Clinic', emergencyNumber: '911' };

/** The intake that a clinician would read of this person, sent on the day the people fill in their form. */
export function intakeOf(person: Person, changes: Partial<Intake> = {}): Intake {
  const { answers, declined, answered } = person;
  const outcome = toSubmission({ ...emptyDraft, answers, declined }, today);
  if (!outcome.ok) throw new Error(`${person.id} left out ${outcome.missing.map(({ field }) => field).join(', ')}.`);
  const { submission } = outcome;
  const receivedAt = new Date(`${today}T15:05:00Z`);

  return {
    id: '01990000-0000-7000-8000-000000000001',
    patient: {
      id: '01990000-0000-7000-8000-000000000003',
      name: person.name,
      recordNumber: 'R-1',
      birthDate: person.dob,
      phone: null,
    },
    visitAt: null,
    age: submission.scored.age ?? null,
    receivedAt,
    clinic: { name: clinic.name, timeZone: 'America/Chicago' },
    consents: [{ ...sign(clinic, answered), givenAt: new Date(`${today}T14:50:00Z`), withdrawnAt: null }],
    answers: submission.answers,
    declined: submission.declined,
    kept: submission.kept,
    confirmed: submission.confirmed,
    asked: submission.asked,
    steps: formIn('en', voiceOf(answered.answeredBy)),
    language: person.language ?? 'en',
    formVersion,
    evaluation: submission.evaluation,
    evaluationId,
    evaluations: [
      {
        id: evaluationId,
        createdAt: receivedAt,
        ruleSet: submission.evaluation.ruleSet,
        urgency: submission.evaluation.urgency,
        confirmed: [],
        confirmedBy: null,
      },
    ],
    safetyShownFor: [],
    last: null,
    review: {
      state: 'new',
      version: 1,
      reviewer: null,
      updatedAt: receivedAt,
      urgency: submission.evaluation.urgency,
    },
    assignment: { assignee: null, assignedBy: null, assignedAt: null, colleagues: [] },
    notes: [],
    verdicts: [],
    urgencyVerdicts: [],
    acknowledgment: null,
    held: [],
    unsentRedFlagId: null,
    ...changes,
  };
}
