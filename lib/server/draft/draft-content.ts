import 'server-only';
import { answersSchema } from '../../form/answers';
import type { QuestionId, StepId } from '../../form/form';
import type { Fields } from '../../form/read-answer';
import type { Answerer } from '../../intake/consent/answerer';
import type { Put } from '../../intake/contradictions/contradictions';
import type { Draft } from '../../intake/draft';
import type { Standing } from '../../intake/repeat/repeat';
import { type Keyring, open, seal } from '../vault/sealing';

/** A step as it was last typed while something in it could not be taken, to be shown again as it was. */
export type Attempt = Readonly<{ step: StepId; fields: Fields }>;

/** Under which consent the form is filled in, by whom, and in which browser it was given. */
export type GivenConsent = Readonly<{ id: string; answeredBy: Answerer; sessionId: string }>;

/** What a patient has typed so far. In the database all of it is one sealed text. */
export type DraftContent = Pick<Draft, 'answers' | 'declined'> &
  Readonly<{
    attempt: Attempt | null;
    consent: GivenConsent | null;
    /** What was typed where consent is asked for and could not be taken, to be shown again. */
    signing: Fields | null;
    /** What did not fit together and was asked about. */
    put: readonly Put[];
    /** Answers of last time that were said to be still right. */
    standing: Standing;
  }>;

export const emptyContent: DraftContent = {
  answers: {},
  declined: [],
  attempt: null,
  consent: null,
  signing: null,
  put: [],
  standing: {},
};

const placeOf = (rowId: string) => ({ table: 'draft', column: 'sealed', rowId });

export function sealDraft(keyring: Keyring, id: string, content: DraftContent): string {
  const { answers, declined, attempt, consent, signing, put, standing } = content;
  const kept = { answers, declined, attempt, consent, signing, put, standing };

  return seal(keyring, placeOf(id), JSON.stringify(kept));
}

export function openDraft(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): DraftContent {
  const stored: DraftContent = { ...emptyContent, ...JSON.parse(open(keyring, placeOf(id), sealed)) };
  const { answers, declined } = stored;

  return { ...stored, answers: answersSchema.parse(answers), declined: declined as QuestionId[] };
}
