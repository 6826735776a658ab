import { afterAll, beforeAll, expect, test } from 'vitest';
import { formVersion, steps } from '@/lib/form/form';
import { formIn } from '@/lib/form/words/form-in';
import type { Admin } from '@/lib/server/actor';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { listLanguages, switchLanguage } from '@/lib/server/clinic/languages';
import { callFunction } from '@/lib/server/database/database';
import { draftLanguage, setDraftLanguage } from '@/lib/server/draft/draft-language';
import { saveStep } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { nadia } from '@/tests/people/nadia';
import { createClinic, createDraft, openBrowser, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

async function offered(clinicId: string | null): Promise<string[]> {
  const rows = await callFunction<{ language: string }>('SELECT offered_languages($1, $2) AS language', [
    clinicId,
    ['es', 'ar'],
  ]);

  return rows.map(({ language }) => language);
}

async function realClinic(name: string): Promise<Admin> {
  const place = { timeZone: 'America/Chicago', phone: '+1 312 555 0142', emergencyNumber: '911', isDemo: false };
  const system = await foundClinic({ name, ...place });
  const email = `${name.toLowerCase()}@clinic.example`;

  return (await addMember(system, { kind: 'admin', name: 'Dev Patel', email, password })) as Admin;
}

test('a real clinic offers English only, until its administrator switches a language on; each clinic for itself', async () => {
  const north = await realClinic('North');
  const south = await realClinic('South');
  expect(await offered(north.clinicId)).toEqual([]);
  expect(await offered(null)).toEqual([]);
  expect(await listLanguages(north)).toEqual([
    { language: 'es', isOn: false, changed: null },
    { language: 'ar', isOn: false, changed: null },
  ]);

  await switchLanguage(north, 'es', true);
  expect(await offered(north.clinicId)).toEqual(['es']);
  expect(await offered(south.clinicId)).toEqual([]);
  expect(await offered(null)).toEqual(['es']);
  const [spanish] = await listLanguages(north);
  expect(spanish).toMatchObject({ isOn: true, changed: { by: 'Dev Patel', formVersion } });

  await switchLanguage(north, 'es', false);
  expect(await offered(north.clinicId)).toEqual([]);
  const { rows } = await store.asApp(
    north.clinicId,
    "SELECT action, actor_id FROM audit_event WHERE action LIKE 'language.%' ORDER BY seq",
  );
  expect(rows).toEqual([
    { action: 'language.switched-on', actor_id: north.memberId },
    { action: 'language.switched-off', actor_id: north.memberId },
  ]);
});

test('a demo offers every language', async () => {
  expect(await offered((await createClinic('Demo')).id)).toEqual(['es', 'ar']);
});

test('what was read in Spanish is kept in Spanish, and read in English by the clinic', async () => {
  const clinic = await createClinic('Riverside');
  const { patient, sending } = await createDraft(clinic, nadia);
  const sent = await sendDraft(patient, { ...sending, language: 'es' });
  if (!sent.ok) throw new Error(sent.problem);

  const { rows } = await store.asApp(
    clinic.id,
    `SELECT f.language, f.version, f.steps FROM intake i JOIN form_text f ON f.hash = i.form_text_hash
      WHERE i.id = '${sent.intakeId}'`,
  );
  expect(rows).toMatchObject([{ language: 'es', version: formVersion }]);
  expect(JSON.stringify(rows[0].steps)).toBe(JSON.stringify(formIn('es', 'patient')));

  const intake = await findIntake(clinic.ana, sent.intakeId);
  expect(intake?.language).toBe('es');
  expect(JSON.stringify(intake?.steps)).toBe(JSON.stringify(steps));
  expect(intake?.answers.goals).toBe(nadia.answers.goals);
});

test('a draft knows the language it was last filled in; a browser that may not see the answers cannot change it', async () => {
  const clinic = await createClinic('Harbour');
  const { patient } = await createDraft(clinic, nadia);
  expect(await draftLanguage(patient)).toBe('en');
  await saveStep(patient, 'nerve-signs', { shown: ['rf-bladder'], 'rf-bladder': ['no'] }, { language: 'ar' });
  expect(await draftLanguage(patient)).toBe('ar');
  await setDraftLanguage(await openBrowser(patient, { known: false }), 'es');
  expect(await draftLanguage(patient)).toBe('ar');
  await setDraftLanguage(patient, 'es');
  expect(await draftLanguage(patient)).toBe('es');
});
