import { getLocale, getTranslations } from 'next-intl/server';
import type { FormWords } from '@/components/intake/step-form-props';

/** The interface's words for a step's form, to be handed down. */
export async function formWords({ fromCheck }: { fromCheck: boolean }): Promise<FormWords> {
  const t = await getTranslations('step');

  return {
    save: fromCheck ? t('saveAndReturn') : t('save'),
    saving: t('saving'),
    savedAt: t('savedAt', { time: '{time}' }),
    savingNow: t('savingNow'),
    optional: t('optional'),
    decline: t('decline'),
    problemTitle: t('problemTitle'),
    errorPrefix: t('errorPrefix'),
    day: t('day'),
    month: t('month'),
    year: t('year'),
    dateHint: t('dateHint'),
    dateParts: dateParts(await getLocale()),
    ageLabel: t('ageLabel'),
    ageNotSure: t('ageNotSure'),
  };
}

const isPart = (type: string) => type === 'day' || type === 'month' || type === 'year';

function dateParts(locale: string): FormWords['dateParts'] {
  return new Intl.DateTimeFormat(locale)
    .formatToParts()
    .map(({ type }) => type)
    .filter(isPart) as FormWords['dateParts'];
}
