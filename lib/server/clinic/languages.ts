import 'server-only';
import { formVersion } from '../../form/form';
import { type Language, languages, type Translation } from '../../form/language';
import type { Admin } from '../actor';
import { record } from '../audit/audit';
import { callFunction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { openMember } from '../member/details';
import { keyringOf } from '../vault/data-keys';

/** A language other than English, and whether the clinic's patients are offered it. */
export type LanguageSetting = Readonly<{
  language: Translation;
  isOn: boolean;
  /** Who switched it last, and which version of the form stood there then; null while nobody has. */
  changed: Readonly<{ by: string; at: Date; formVersion: string }> | null;
}>;

const translations = languages.filter((language): language is Translation => language !== 'en');

/** The languages that a clinic offers its patients, English first; without a clinic, those of any clinic here. */
export async function languagesOf(clinicId: string | null): Promise<Language[]> {
  const call = 'SELECT offered_languages($1, $2) AS language';
  const rows = await callFunction<{ language: Translation }>(call, [clinicId, translations]);

  return ['en', ...rows.map(({ language }) => language)];
}

/** Every language there is. Until an administrator decides, a demo offers all of them and a real clinic none. */
export async function listLanguages({ clinicId }: Admin): Promise<LanguageSetting[]> {
  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const { isDemo } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { isDemo: true } });
    const rows = await tx.clinicLanguage.findMany({
      where: { clinicId },
      select: {
        language: true,
        isOn: true,
        formVersion: true,
        changedAt: true,
        changedBy: { select: { id: true, sealed: true } },
      },
    });

    return translations.map((language) => {
      const row = rows.find((one) => one.language === language);
      if (!row) return { language, isOn: isDemo, changed: null };
      const by = openMember(keyring, row.changedBy).name;

      return { language, isOn: row.isOn, changed: { by, at: row.changedAt, formVersion: row.formVersion } };
    });
  });
}

/** Offers a language to the clinic's patients from now on, or no longer: also to those who are in the middle of a form. */
export async function switchLanguage(admin: Admin, language: Translation, isOn: boolean): Promise<void> {
  const { clinicId, memberId } = admin;
  await withClinic(clinicId, async (tx) => {
    const state = { isOn, formVersion, changedById: memberId, changedAt: new Date() };
    const { id } = await tx.clinicLanguage.upsert({
      where: { clinicId_language: { clinicId, language } },
      create: { id: newId(), clinicId, language, ...state },
      update: state,
      select: { id: true },
    });
    record(tx, admin, isOn ? 'language.switched-on' : 'language.switched-off', id);
  });
}
