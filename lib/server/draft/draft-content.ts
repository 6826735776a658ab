import 'server-only';
import { answersSchema } from '../../form/answers';
import type { Fields } from '../../form/read-answer';
import type { Answerer } from '../../intake/consent/answerer';
import type { Put } from '../../intake/contradictions/contradictions';
import { type Draft, emptyDraft } from '../../intake/draft';
import type { Standing } from '../../intake/repeat/repeat';
import { type Keyring, open, seal } from '../vault/sealing';

/** Under which consent the form is filled in, by whom, and in which browser it was given. */
export type GivenConsent = Readonly<{ id: string; answeredBy: Answerer; sessionId: string }>;

/** What a patient has typed so far. In the database all of it is one sealed text. */
export type DraftContent = Omit<Draft, 'savedSteps'> &
  Readonly<{
    consent: GivenConsent | null;
    /** What was typed where consent is asked for and could not be taken, to be shown again. */
    signing: Fields | null;
    /** What did not fit together and was asked about. */
    put: readonly Put[];
    /** Answers of last time that were said to be still right. */
    standing: Standing;
  }>;

const { savedSteps: _savedSteps, ...nothingSaid } = emptyDraft;

export const emptyContent: DraftContent = { ...nothingSaid, consent: null, signing: null, put: [], standing: {} };

const placeOf = (rowId: string) => ({ table: 'draft', column: 'sealed', rowId });

export function sealDraft(keyring: Keyring, id: string, content: DraftContent): string {
  const { answers, declined, typed, contested, by, consent, signing, put, standing } = content;
  const kept = { answers, declined, typed, contested, by, consent, signing, put, standing };

  return seal(keyring, placeOf(id), JSON.stringify(kept));
}

export function openDraft(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): DraftContent {
  const stored: DraftContent = { ...emptyContent, ...JSON.parse(open(keyring, placeOf(id), sealed)) };

  return { ...stored, answers: answersSchema.parse(stored.answers) };
}
