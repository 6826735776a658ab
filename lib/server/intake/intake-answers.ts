import 'server-only';
import { type Answers, answersSchema } from '../../form/answers';
import { halveAnswers, mergeAnswers } from '../../form/telling-answers';
import { type Keyring, open, seal } from '../vault/sealing';

const placeOf = (rowId: string) => ({ table: 'intake', column: 'sealed', rowId });

/** The columns that hold a sent intake's answers: coded ones in the clear, words and date of birth sealed. */
export function sealAnswers(keyring: Keyring, id: string, answers: Answers): { answers: Answers; sealed: string } {
  const { coded, telling } = halveAnswers(answers);

  return { answers: coded, sealed: seal(keyring, placeOf(id), JSON.stringify(telling)) };
}

/** The whole answers of a sent intake, as they were given. */
export function openAnswers(keyring: Keyring, row: { id: string; answers: unknown; sealed: string }): Answers {
  const telling = JSON.parse(open(keyring, placeOf(row.id), row.sealed));

  return answersSchema.parse(mergeAnswers({ coded: row.answers as Answers, telling }));
}
