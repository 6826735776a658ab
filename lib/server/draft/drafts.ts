import 'server-only';
import type { StepId } from '../../form/form';
import type { Language } from '../../form/language';
import type { Fields } from '../../form/read-answer';
import type { Voice } from '../../form/words/form-in';
import { voiceOf } from '../../intake/consent/answerer';
import { contradictionsIn, newOn, putToPatient } from '../../intake/contradictions/contradictions';
import { type Draft, holdsAnswers } from '../../intake/draft';
import { type FilledStep, fillStep, fillStepSoFar } from '../../intake/fill-step';
import { readingsOf } from '../../intake/readings';
import { stillStanding } from '../../intake/repeat/repeat';
import type { Result } from '../../intake/result';
import { emergenciesOf } from '../../intake/safety';
import type { PatientActor } from '../actor';
import { clockIn, todayIn } from '../clinic/clinic-day';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { countWrongDate } from '../earlier/wrong-date';
import { isKnown, makeKnown } from '../patient/known-browser';
import { tellRedFlags } from '../red-flag/telling';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import { type DraftContent, emptyContent, type GivenConsent, openDraft, sealDraft } from './draft-content';

export type SavedDraft = Draft &
  DraftContent &
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

/** Why a draft is not there: it was sent, or somebody began it in a browser other than this. */
export type NoDraft = 'sent' | 'begun-elsewhere';

/** A draft in which questions may be answered: whoever fills it in has agreed to that. */
export type AgreedDraft = SavedDraft & Readonly<{ consent: GivenConsent }>;

/** The patient's draft, begun if there is none yet. Before consent is given nothing of it is shown. */
export async function findDraft(patient: PatientActor): Promise<Result<AgreedDraft, NoDraft | 'no-consent'>> {
  return withClinic(patient.clinicId, (tx) => readAgreedDraft(tx, patient));
}

async function readAgreedDraft(
  tx: Transaction,
  patient: PatientActor,
): Promise<Result<AgreedDraft, NoDraft | 'no-consent'>> {
  const found = await readDraft(tx, patient);
  if (!found.ok) return found;
  const { consent } = found.value;

  return consent ? { ok: true, value: { ...found.value, consent } } : { ok: false, problem: 'no-consent' };
}

/** Makes saving and sending wait for one another: what was saved before a sending is in it, or stops it. */
export async function lockDraft(tx: Transaction, { clinicId, invitationId }: PatientActor): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM draft WHERE invitation_id = ${invitationId}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;
}

/** The draft as it stands, with or without consent. */
export async function readDraft(tx: Transaction, patient: PatientActor): Promise<Result<SavedDraft, NoDraft>> {
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
    consent: standsHere(content, patient) ? content.consent : null,
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
  const sealed = sealDraft(keyring, id, emptyContent);
  // Two pages may begin it at the same moment: the later one takes what the earlier one made.
  await tx.draft.createMany({ data: [{ id, clinicId, invitationId, sealed }], skipDuplicates: true });

  return tx.draft.findFirstOrThrow({ where, select: columns });
}

/** Before the first answer any browser may begin, and whoever sits at another one has not agreed yet. */
function standsHere(content: DraftContent, { sessionId }: PatientActor): boolean {
  return holdsAnswers(content) || content.consent?.sessionId === sessionId;
}

export type SavedStep = FilledStep &
  Readonly<{
    emergency: boolean;
    /** The page has brought up answers that do not fit together: it is shown again, once, to ask. */
    asksAgain: boolean;
    version: number;
    today: string;
    voice: Voice;
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
  { soFar = false, language }: { soFar?: boolean; language?: Language } = {},
): Promise<Result<SavedStep, NoDraft | 'no-consent'>> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const found = await readAgreedDraft(tx, patient);
    if (!found.ok) return found;
    const draft = found.value;
    const filled = (soFar ? fillStepSoFar : fillStep)(draft, step, fields, draft.today);
    const fired = emergenciesOf(filled.draft, draft.today);
    const emergency = fired.some((rule) => !draft.safetyShownFor.includes(rule));
    const { answers, savedSteps } = filled.draft;
    const whole = !soFar && filled.problems.length === 0;
    const asking = whole ? newOn(step, contradictionsIn(answers, draft.today), draft.put) : [];
    const put = putToPatient(draft.put, asking);
    const standing = stillStanding(draft.standing, answers);
    const voice = voiceOf(draft.consent.answeredBy);
    const keyring = await keyringOf(tx, clinicId);
    const { version } = await tx.draft.update({
      where: { clinicId_invitationId: { clinicId, invitationId } },
      data: {
        sealed: sealDraft(keyring, draft.id, { ...draft, ...filled.draft, put, standing }),
        savedSteps: [...savedSteps],
        ...(language && { language }),
        version: { increment: 1 },
      },
      select: { version: true },
    });
    await tellRedFlags(tx, keyring, patient, {
      readings: readingsOf(filled.draft, draft.today),
      today: draft.today,
      voice,
    });

    if (holdsAnswers(filled.draft)) await makeKnown(tx, patient);
    if (answers.dob !== draft.answers.dob) await countWrongDate(tx, patient, answers.dob);
    const asksAgain = asking.length > 0;
    const at = clockIn(draft.clinic.timeZone);

    return { ok: true, value: { ...filled, emergency, asksAgain, version, today: draft.today, voice, at } };
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
