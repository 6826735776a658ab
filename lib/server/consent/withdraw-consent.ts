import 'server-only';
import type { Result } from '../../intake/result';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { emptyContent, sealDraft } from '../draft/draft-content';
import { lockDraft, readDraft } from '../draft/drafts';
import { stopMails } from '../mail/queue';
import { isKnown } from '../patient/known-browser';
import { keyringOf } from '../vault/data-keys';
import { consentsOf, keepWithdrawal } from './consents';

type Outcome = Result<'draft' | 'intake', 'begun-elsewhere' | 'no-consent'>;

/**
 * Takes the consent back that stands, once however often it is asked. Of a form that was not sent every answer goes with
 * it; of one that was sent the clinic is told, and keeps what it must keep. Only a browser that may see the answers may.
 */
export async function withdrawConsent(patient: PatientActor): Promise<Outcome> {
  const { clinicId, invitationId } = patient;

  return withClinic<Outcome>(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const intake = await tx.intake.findFirst({ where: { clinicId, invitationId }, select: { id: true } });
    if (!intake) return withdrawDraft(tx, patient);
    if (!(await isKnown(tx, patient))) return { ok: false, problem: 'begun-elsewhere' };
    const last = (await consentsOf(tx, await keyringOf(tx, clinicId), patient)).at(-1);
    if (!last) return { ok: false, problem: 'no-consent' };
    if (await keepWithdrawal(tx, clinicId, last.id)) record(tx, patient, 'consent.withdrawn', intake.id);

    return { ok: true, value: 'intake' };
  });
}

async function withdrawDraft(tx: Transaction, patient: PatientActor): Promise<Outcome> {
  const { clinicId, invitationId } = patient;
  const found = await readDraft(tx, patient);
  if (!found.ok) return { ok: false, problem: 'begun-elsewhere' };
  const { id, consent } = found.value;
  if (!consent) return { ok: false, problem: 'no-consent' };
  const sealed = sealDraft(await keyringOf(tx, clinicId), id, emptyContent);
  await tx.draft.update({
    where: { clinicId_invitationId: { clinicId, invitationId } },
    data: { sealed, savedSteps: [], safetyShownFor: [], version: { increment: 1 } },
    select: { id: true },
  });
  // What a red flag told before stays with the clinic; nobody is reminded of what they do not want.
  await stopMails(tx, patient);
  if (await keepWithdrawal(tx, clinicId, consent.id)) record(tx, patient, 'consent.withdrawn', invitationId);

  return { ok: true, value: 'draft' };
}
