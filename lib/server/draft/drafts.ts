import 'server-only';
import type { StepId } from '../../form/form';
import type { Fields } from '../../form/read-answer';
import { type Draft, emptyDraft, holdsAnswers } from '../../intake/draft';
import { type FilledStep, fillStep, fillStepSoFar } from '../../intake/fill-step';
import type { Result } from '../../intake/result';
import { emergenciesOf } from '../../intake/safety';
import type { PatientActor } from '../actor';
import { clockIn, todayIn } from '../clinic/clinic-day';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { isKnown, makeKnown } from '../patient/known-browser';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import { openDraft, sealDraft } from './draft-content';

export type SavedDraft = Draft &
  Readonly<{
    id: string;
    version: number;
    submissionKey: string;
    safetyShownFor: readonly string[];
    today: string;
    clinic: Readonly<{ name: string; phone: string; emergencyNumber: string; timeZone: string }>;
  }>;

const columns = {
  id: true,
  version: true,
  sealed: true,
  savedSteps: true,
  submissionKey: true,
  safetyShownFor: true,
} as const;

/** Why a draft is not shown: it was sent, or somebody began it in a browser other than this. */
type NoDraft = 'sent' | 'begun-elsewhere';

/** The patient's draft, begun if there is none yet. */
export async function findDraft(patient: PatientActor): Promise<Result<SavedDraft, NoDraft>> {
  return withClinic(patient.clinicId, (tx) => readDraft(tx, patient));
}

/** Makes saving and sending wait for one another: what was saved before a sending is in it, or stops it. */
async function lockDraft(tx: Transaction, { clinicId, invitationId }: PatientActor): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM draft WHERE invitation_id = ${invitationId}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;
}

async function readDraft(tx: Transaction, patient: PatientActor): Promise<Result<SavedDraft, NoDraft>> {
  const { clinicId, invitationId } = patient;
  const intake = await tx.intake.findFirst({ where: { clinicId, invitationId }, select: { id: true } });
  if (intake) return { ok: false, problem: 'sent' };
  const clinic = await tx.clinic.findFirstOrThrow({
    where: { id: clinicId },
    select: { name: true, phone: true, emergencyNumber: true, timeZone: true },
  });
  const keyring = await keyringOf(tx, clinicId);
  const row = await findOrBegin(tx, keyring, patient);
  const content = openDraft(keyring, row);
  // Before anything was said there is nothing to hide, and any browser may begin.
  if (holdsAnswers(content) && !(await isKnown(tx, patient))) return { ok: false, problem: 'begun-elsewhere' };
  const draft = {
    id: row.id,
    version: row.version,
    ...content,
    savedSteps: row.savedSteps as StepId[],
    submissionKey: row.submissionKey,
    safetyShownFor: row.safetyShownFor,
    today: todayIn(clinic.timeZone),
    clinic,
  };

  return { ok: true, value: draft };
}

async function findOrBegin(tx: Transaction, keyring: Keyring, { clinicId, invitationId }: PatientActor) {
  const where = { clinicId, invitationId };
  const begun = await tx.draft.findFirst({ where, select: columns });
  if (begun) return begun;
  const id = newId();
  const sealed = sealDraft(keyring, id, emptyDraft);
  // Two pages may begin it at the same moment: the later one takes what the earlier one made.
  await tx.draft.createMany({ data: [{ id, clinicId, invitationId, sealed }], skipDuplicates: true });

  return tx.draft.findFirstOrThrow({ where, select: columns });
}

export type SavedStep = FilledStep &
  Readonly<{
    emergency: boolean;
    version: number;
    today: string;
    /** When it was kept, by the clinic's clock. */
    at: string;
  }>;

/**
 * Takes one step's fields into the draft and keeps them. `emergency` says that an answer asks for the safety screen,
 * and that it was not shown for this reason yet. `soFar` keeps a page that is still being filled in. The browser that
 * gives the first answer is the one that goes on without being asked who it is.
 */
export async function saveStep(
  patient: PatientActor,
  step: StepId,
  fields: Fields,
  { soFar = false } = {},
): Promise<Result<SavedStep, NoDraft>> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const found = await readDraft(tx, patient);
    if (!found.ok) return found;
    const draft = found.value;
    const filled = (soFar ? fillStepSoFar : fillStep)(draft, step, fields, draft.today);
    const fired = emergenciesOf(filled.draft, draft.today);
    const emergency = fired.some((rule) => !draft.safetyShownFor.includes(rule));
    const { version } = await tx.draft.update({
      where: { clinicId_invitationId: { clinicId, invitationId } },
      data: {
        sealed: sealDraft(await keyringOf(tx, clinicId), draft.id, filled.draft),
        savedSteps: [...filled.draft.savedSteps],
        version: { increment: 1 },
      },
      select: { version: true },
    });

    if (holdsAnswers(filled.draft)) await makeKnown(tx, patient);
    const at = clockIn(draft.clinic.timeZone);

    return { ok: true, value: { ...filled, emergency, version, today: draft.today, at } };
  });
}

/** Remembers why the safety screen was shown, so that the same answers do not stop the patient twice. */
export async function markSafetyShown(patient: PatientActor): Promise<void> {
  const { clinicId, invitationId } = patient;
  await withClinic(clinicId, async (tx) => {
    const draft = await readDraft(tx, patient);
    if (!draft.ok) return;
    const safetyShownFor = emergenciesOf(draft.value, draft.value.today);
    await tx.draft.updateMany({ where: { clinicId, invitationId }, data: { safetyShownFor } });
  });
}
