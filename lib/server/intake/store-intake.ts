import 'server-only';
import { createHash } from 'node:crypto';
import { formVersion } from '../../form/form';
import type { Language } from '../../form/language';
import type { Problem } from '../../form/read-step';
import type { Voice } from '../../form/words/form-in';
import type { Draft } from '../../intake/draft';
import { urgencies } from '../../intake/review';
import { type Submission, toSubmission } from '../../intake/submission';
import type { PatientActor, SystemActor } from '../actor';
import { actorId } from '../audit/audit';
import { callFunction } from '../database/database';
import { newId } from '../database/new-id';
import type { DraftContent } from '../draft/draft-content';
import type { Keyring } from '../vault/sealing';
import { formWords } from './form-words';
import { sealAnswers } from './intake-answers';

export type Sent = Readonly<{
  invitationId: string;
  /** As it was read: if it is another one by now, nothing is written. */
  draft: Draft &
    Pick<DraftContent, 'put' | 'standing'> &
    Readonly<{ submissionKey: string; version: number; today: string }>;
  /** In whose words the form was read. */
  voice: Voice;
  /** In which the form was read and checked; English, unless said otherwise. */
  language?: Language;
  /** Now, unless the operator brings in an intake of another day. */
  receivedAt?: Date;
}>;

export type StoreOutcome =
  | { ok: true; intakeId: string }
  | { ok: false; problem: 'incomplete'; missing: Problem[]; voice: Voice }
  /** The draft changed after it was checked: check again, then send. */
  | { ok: false; problem: 'changed' }
  /** It was sent before, by another sending than this one. */
  | { ok: false; problem: 'already-sent' }
  /** The clinic took the invitation back. */
  | { ok: false; problem: 'revoked' };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Makes an intake of a draft: answers, evaluation, review and audit line together or not at all, in one statement. The
 * words that patients read are kept before, once, under their own hash.
 */
export async function storeIntake(
  actor: PatientActor | SystemActor,
  keyring: Keyring,
  sent: Sent,
): Promise<StoreOutcome> {
  const outcome = toSubmission(sent.draft, sent.draft.today);
  if (!outcome.ok) return { ok: false, problem: 'incomplete', missing: outcome.missing, voice: sent.voice };
  const values = toValues(actor, keyring, sent, outcome.submission);
  let stored = await sendIntake(values);
  if (stored.problem === 'form-text-missing') {
    // Beside the words that were read, the clinic's own: whoever reads the answers there reads these.
    for (const language of ['en', sent.language ?? 'en'] as const) {
      await callFunction('SELECT keep_form_text($1)', [formWords(language, sent.voice).words]);
    }
    stored = await sendIntake(values);
  }
  const { intake_id: intakeId, problem } = stored;
  if (problem === 'form-text-missing') throw new Error('The words of the form were not kept.');

  return problem === null ? { ok: true, intakeId } : { ok: false, problem };
}

type Stored = Readonly<{
  intake_id: string;
  problem: 'changed' | 'already-sent' | 'revoked' | 'form-text-missing' | null;
}>;

async function sendIntake(values: Readonly<Record<string, unknown>>): Promise<Stored> {
  const names = Object.keys(values).map((name, i) => `${name} => $${i + 1}`);
  const [row] = await callFunction<Stored>(`SELECT * FROM send_intake(${names.join(', ')})`, Object.values(values));
  if (!row) throw new Error('send_intake gave no row.');

  return row;
}

/** What `send_intake` takes, by the names of its parameters. */
function toValues(
  actor: PatientActor | SystemActor,
  keyring: Keyring,
  { invitationId, draft, language = 'en', voice, receivedAt }: Sent,
  { answers, declined, asked, kept, confirmed, scored, evaluation }: Submission,
) {
  const intakeId = newId();
  const { answers: coded, sealed } = sealAnswers(keyring, intakeId, { answers, kept, confirmed });

  return {
    clinic: actor.clinicId,
    invitation: invitationId,
    key: draft.submissionKey,
    draft_version: draft.version,
    intake: intakeId,
    received: receivedAt ?? null,
    form_text_hash: formWords(language, voice).hash,
    answers: JSON.stringify(coded),
    sealed,
    declined,
    asked,
    age: scored.age ?? null,
    evaluation: newId(),
    rule_set: evaluation.ruleSet,
    form_version: formVersion,
    input_hash: sha256(JSON.stringify(scored)),
    urgency: evaluation.urgency,
    urgency_rank: urgencies.indexOf(evaluation.urgency),
    result: JSON.stringify(evaluation),
    actor_kind: actor.kind,
    actor_id: actorId(actor),
  };
}
