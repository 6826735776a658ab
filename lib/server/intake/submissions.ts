import 'server-only';
import type { Language } from '../../form/language';
import { voiceOf } from '../../intake/consent/answerer';
import { holdsAnswers } from '../../intake/draft';
import type { PatientActor } from '../actor';
import { todayIn } from '../clinic/clinic-day';
import { callFunction, withClinic, withNewestKeys } from '../database/database';
import { openDraft } from '../draft/draft-content';
import { keptKeyring, keyringOf } from '../vault/data-keys';
import { type StoreOutcome, storeIntake } from './store-intake';

/** What the patient checked before sending: which draft, in which version, and in which language (else in English). */
export type Sending = Readonly<{ key: string; version: number; language?: Language }>;

export type SendOutcome =
  | StoreOutcome
  /** It was begun in another browser, and this one was not asked who it is. */
  | { ok: false; problem: 'begun-elsewhere' }
  /** Nobody has agreed to anything, or no longer. */
  | { ok: false; problem: 'no-consent' };

/** What `read_sending` gives. */
type State = Readonly<{
  intake_id: string | null;
  sent_key: string;
  sent_version: number;
  revoked: boolean;
  known: boolean | null;
  time_zone: string;
}> &
  Readonly<{ draft_id: string; version: number; submission_key: string; sealed: string } | { draft_id: null }>;

/**
 * Sends the patient's draft: answers, evaluation, review and audit line together or not at all. The same sending
 * repeated (a double click, a lost reply, a retry) finds the intake it made and gives the same answer.
 *
 * Nothing is held between reading and writing: what writes looks again, under locks, whether all is as it was read.
 */
export async function sendDraft(patient: PatientActor, sending: Sending): Promise<SendOutcome> {
  const { clinicId, invitationId, sessionId } = patient;

  return withNewestKeys(clinicId, async () => {
    const call = 'SELECT * FROM read_sending($1, $2, $3)';
    const [state] = await callFunction<State>(call, [clinicId, invitationId, sessionId]);
    if (!state) throw new Error('The invitation of a session is not there.');
    if (state.intake_id) {
      const same = state.sent_key === sending.key && state.sent_version === sending.version;
      return same ? { ok: true, intakeId: state.intake_id } : { ok: false, problem: 'already-sent' };
    }
    if (state.revoked) return { ok: false, problem: 'revoked' };
    if (state.draft_id === null) return { ok: false, problem: 'changed' };
    const keyring = keptKeyring(clinicId) ?? (await withClinic(clinicId, (tx) => keyringOf(tx, clinicId)));
    const content = openDraft(keyring, { id: state.draft_id, sealed: state.sealed });
    if (holdsAnswers(content) && !state.known) return { ok: false, problem: 'begun-elsewhere' };
    const { consent } = content;
    if (!consent) return { ok: false, problem: 'no-consent' };
    if (state.submission_key !== sending.key || state.version !== sending.version) {
      return { ok: false, problem: 'changed' };
    }
    const draft = { ...content, savedSteps: [], submissionKey: sending.key, version: sending.version };

    return storeIntake(patient, keyring, {
      invitationId,
      language: sending.language ?? 'en',
      voice: voiceOf(consent.answeredBy),
      draft: { ...draft, today: todayIn(state.time_zone) },
    });
  });
}
