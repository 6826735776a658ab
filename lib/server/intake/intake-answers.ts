import 'server-only';
import { type Answers, answersSchema } from '../../form/answers';
import { halveAnswers, mergeAnswers } from '../../form/telling-answers';
import type { Kept } from '../../intake/contradictions/contradictions';
import type { Confirmations } from '../../intake/repeat/repeat';
import { type Keyring, open, seal } from '../vault/sealing';

const placeOf = (rowId: string) => ({ table: 'intake', column: 'sealed', rowId });

/** What a patient said of their own answers: that two are right which do not fit, that one is still as it was. */
export type OfAnswers = Readonly<{ kept: readonly Kept[]; confirmed: Confirmations }>;

/** The columns that hold a sent intake's answers: coded ones in the clear, all that could tell who someone is sealed. */
export function sealAnswers(
  keyring: Keyring,
  id: string,
  { answers, kept, confirmed }: { answers: Answers } & OfAnswers,
): { answers: Answers; sealed: string } {
  const { coded, telling } = halveAnswers(answers);

  return { answers: coded, sealed: seal(keyring, placeOf(id), JSON.stringify({ telling, kept, confirmed })) };
}

type Row = Readonly<{ id: string; answers: unknown; sealed: string }>;

/** The whole answers of a sent intake, as they were given, and what was said of them. */
export function openAnswers(keyring: Keyring, row: Row): { answers: Answers } & OfAnswers {
  const { answers, ...said } = openUnchecked(keyring, row);

  return { answers: answersSchema.parse(answers), ...said };
}

/** The same for many at once: they were checked when they were written, and the database refuses to change them. */
export function openUnchecked(keyring: Keyring, row: Row): { answers: Answers } & OfAnswers {
  const { telling, kept, confirmed } = JSON.parse(open(keyring, placeOf(row.id), row.sealed));

  return { answers: mergeAnswers({ coded: row.answers as Answers, telling }), kept, confirmed };
}
