import 'server-only';
import type { Fields } from '../../form/read-answer';
import type { Consent } from '../../intake/consent/consent';
import type { Result } from '../../intake/result';
import type { PatientActor } from '../actor';
import { withClinic } from '../database/database';
import { type NoDraft, readDraft, type SavedDraft } from '../draft/drafts';
import { keyringOf } from '../vault/data-keys';
import { consentsOf } from './consents';

export type ConsentState = Readonly<{
  clinic: SavedDraft['clinic'];
  /** What stands, given by whoever fills in the form here; null while there is none. */
  given: Consent | null;
  /** What was typed last and could not be taken. */
  signing: Fields | null;
}>;

/** How things stand between this browser and the clinic while the form is not sent. */
export async function findConsent(patient: PatientActor): Promise<Result<ConsentState, NoDraft>> {
  const { clinicId } = patient;

  return withClinic<Result<ConsentState, NoDraft>>(clinicId, async (tx) => {
    const found = await readDraft(tx, patient);
    if (!found.ok) return found;
    const { consent, signing, clinic } = found.value;
    const consents = await consentsOf(tx, await keyringOf(tx, clinicId), patient);
    const given = consents.find(({ id }) => id === consent?.id) ?? null;

    return {
      ok: true,
      value: { clinic, given, signing },
    };
  });
}
