import 'server-only';
import type { Answers } from '../../form/answers';
import type { Voice } from '../../form/words/form-in';
import { ownWordsIn } from '../../intake/own-words';
import { changedTo, compareRedFlags, type RedFlags, redFlagsOf, type ToldAnswer } from '../../intake/unsent-red-flag';
import { ruleSet } from '../../tagging/rule-set';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import type { Transaction } from '../database/database';
import { newId } from '../database/new-id';
import { formWords } from '../intake/form-words';
import type { Keyring } from '../vault/sealing';
import { sealTelling } from './sealed';

/** Everything that the draft's answers may be read as, on the clinic's day (YYYY-MM-DD), and in whose words it was asked. */
type Said = Readonly<{ readings: readonly Answers[]; today: string; voice: Voice }>;

const nothing: RedFlags = { urgencyRank: 3, rules: [], told: [] };

/**
 * Puts the red flags of a draft before the clinic's clinicians, in the transaction that saves it: once for all that is
 * new, and once more when an answer is taken back. The draft's row is locked by then, so tellings come one after another.
 */
export async function tellRedFlags(
  tx: Transaction,
  keyring: Keyring,
  patient: PatientActor,
  { readings, today, voice }: Said,
): Promise<void> {
  const { clinicId, invitationId } = patient;
  const now = redFlagsOf(readings, today);
  const last = await findLast(tx, patient);
  const news = compareRedFlags(last ?? nothing, now);
  if (news === 'same') return;

  const id = newId();
  // For clinicians to read, whatever language the form is filled in.
  const { words, hash } = formWords('en', voice);
  await tx.$executeRaw`SELECT keep_form_text(${words})`;
  await tx.unsentRedFlag.create({
    data: {
      id,
      clinicId,
      invitationId,
      seq: (last?.seq ?? 0) + 1,
      urgencyRank: now.urgencyRank,
      ruleSet,
      formTextHash: hash,
      rules: [...now.rules],
      told: [...now.told] as object[],
      changedTo: changedTo(readings, last ? [...last.told, ...last.changedTo] : [], now) as object[],
      sealed: sealTelling(keyring, id, ownWordsIn(readings)),
      // What only takes something back is kept with the rest, and calls nobody.
      settledAt: news === 'new' ? null : new Date(),
    },
    select: { id: true },
  });
  if (news === 'new') record(tx, patient, 'red-flag.told', id);
}

type Last = RedFlags & Readonly<{ seq: number; changedTo: readonly ToldAnswer[] }>;

async function findLast(tx: Transaction, { clinicId, invitationId }: PatientActor): Promise<Last | null> {
  const row = await tx.unsentRedFlag.findFirst({
    where: { clinicId, invitationId },
    select: { seq: true, urgencyRank: true, rules: true, told: true, changedTo: true },
    orderBy: { seq: 'desc' },
  });

  // Written by this application, and the database refuses to change it.
  return row as unknown as Last | null;
}
