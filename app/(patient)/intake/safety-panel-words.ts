import { getTranslations } from 'next-intl/server';

type Clinic = Readonly<{ name: string; phone: string; emergencyNumber: string }>;

/** The safety panel's words for one clinic. */
export async function safetyPanelWords({ name, phone, emergencyNumber: number }: Clinic) {
  const t = await getTranslations('urgent');
  const education = await getTranslations('education');

  return {
    why: t('why'),
    title: t('title'),
    call: t('call', { number }),
    safety: education('safety', { number }),
    // A number is read out in one piece, so it stays on one line.
    callClinic: t('callClinic', { clinic: name, phone: phone.replaceAll(' ', '\u00a0') }),
  };
}
