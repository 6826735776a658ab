import 'server-only';
import { answersSchema } from '../../form/answers';
import type { QuestionId, StepId } from '../../form/form';
import type { Fields } from '../../form/read-answer';
import type { Draft } from '../../intake/draft';
import { type Keyring, open, seal } from '../vault/sealing';

/** A step as it was last typed while something in it could not be taken, to be shown again as it was. */
export type Attempt = Readonly<{ step: StepId; fields: Fields }>;

/** What a patient has typed so far. In the database all of it is one sealed text. */
export type DraftContent = Pick<Draft, 'answers' | 'declined'> & Readonly<{ attempt: Attempt | null }>;

const placeOf = (rowId: string) => ({ table: 'draft', column: 'sealed', rowId });

export function sealDraft(keyring: Keyring, id: string, { answers, declined, attempt }: DraftContent): string {
  return seal(keyring, placeOf(id), JSON.stringify({ answers, declined, attempt }));
}

export function openDraft(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): DraftContent {
  const { answers, declined, attempt } = JSON.parse(open(keyring, placeOf(id), sealed));

  return { answers: answersSchema.parse(answers), declined: declined as QuestionId[], attempt };
}
