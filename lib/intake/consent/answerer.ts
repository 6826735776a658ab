import type { Voice } from '../../form/words/form-in';

/** What somebody who answers for a patient is to the patient. Stored: one is retired, never renamed. */
export const relations = ['parent', 'partner', 'child', 'carer', 'interpreter', 'staff', 'other'] as const;
type Relation = (typeof relations)[number];

/** Who answers a form: the patient, or somebody for the patient. */
export const answerers = ['patient', ...relations] as const;
export type Answerer = (typeof answerers)[number];

/** Whom the form's words speak to. */
export function voiceOf(answerer: Answerer): Voice {
  return answerer === 'patient' ? 'patient' : 'proxy';
}

const words: Readonly<Record<Relation, string>> = {
  parent: 'parent',
  partner: 'partner',
  child: 'son or daughter',
  carer: 'carer',
  interpreter: 'interpreter',
  staff: 'staff of the clinic',
  other: 'somebody else',
};

/** What whoever answered is, for a clinician: "the patient", "son or daughter, for the patient". */
export function answererWords(answeredBy: Answerer): string {
  return answeredBy === 'patient' ? 'the patient' : `${words[answeredBy]}, for the patient`;
}
