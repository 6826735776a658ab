import 'server-only';
import { answersSchema } from '../../form/answers';
import { type Draft, emptyDraft } from '../../intake/draft';
import { type Keyring, open, seal } from '../vault/sealing';

/** What a patient has typed so far. In the database all of it is one sealed text. */
export type DraftContent = Omit<Draft, 'savedSteps'>;

const placeOf = (rowId: string) => ({ table: 'draft', column: 'sealed', rowId });

export function sealDraft(keyring: Keyring, id: string, content: DraftContent): string {
  const { answers, declined, typed, contested, by } = content;

  return seal(keyring, placeOf(id), JSON.stringify({ answers, declined, typed, contested, by }));
}

export function openDraft(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): DraftContent {
  const { declined, typed, contested, by } = emptyDraft;
  const content = { declined, typed, contested, by, ...JSON.parse(open(keyring, placeOf(id), sealed)) };

  return { ...content, answers: answersSchema.parse(content.answers) };
}
