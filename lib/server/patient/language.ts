import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { type Language, readLanguage } from '../../form/language';
import { isSlug } from '../clinic/clinic-slug';
import { languagesOf } from '../clinic/languages';
import { lookUp } from '../database/database';
import { StoreError } from '../database/store-error';
import { env } from '../env';
import { openForDays } from '../invitation/invitations';
import { isClinicPage, pageHeader } from '../request/own-page';
import { cookieSettings, secureCookies } from '../session/session-cookie';
import { findPatient } from './patient-session';

const cookieName = () => (secureCookies() ? '__Host-backstory-language' : 'backstory-language');

/**
 * The language of the page that is asked for: the one this browser chose, as long as the clinic offers it. The clinic's
 * own pages are in English.
 */
export const shownLanguage = cache(async (): Promise<Language> => {
  const chosen = await chosenLanguage();
  if (!chosen || chosen === 'en' || isClinicPage((await headers()).get(pageHeader) ?? '')) return 'en';

  return (await offeredLanguages()).includes(chosen) ? chosen : 'en';
});

/** The language chosen in this browser, if any was. */
export async function chosenLanguage(): Promise<Language | undefined> {
  return readLanguage((await cookies()).get(cookieName())?.value);
}

/** In tests: does this browser ask for strange words in place of English? */
export async function readsPseudoLocale(): Promise<boolean> {
  return env().BACKSTORY_PSEUDO_LOCALE === '1' && (await cookies()).get(cookieName())?.value === 'en-XA';
}

/** From the next page on, this browser reads another language. */
export async function chooseLanguage(language: Language): Promise<void> {
  (await cookies()).set(cookieName(), language, { ...cookieSettings(), maxAge: openForDays * 24 * 3600 });
}

/**
 * The languages to choose from: those of the clinic whose form or start page this is; before a clinic is known, those of
 * any clinic here. While the database is away it is the one language that the page is in.
 */
export const offeredLanguages = cache(async (): Promise<readonly Language[]> => {
  try {
    return await languagesOf(await clinicHere());
  } catch (error) {
    if (!(error instanceof StoreError) || !error.isPassing) throw error;

    return [(await chosenLanguage()) ?? 'en'];
  }
});

async function clinicHere(): Promise<string | null> {
  const [, slug = ''] = /^\/c\/([^/]+)$/.exec((await headers()).get(pageHeader) ?? '') ?? [];
  if (isSlug(slug)) return (await lookUp.clinic(slug))?.clinicId ?? null;
  const patient = await findPatient();

  return patient.ok ? patient.value.clinicId : null;
}
