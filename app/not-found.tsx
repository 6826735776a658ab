import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { PatientPage } from './(patient)/patient-page';

export default async function NotFound() {
  const t = await getTranslations('notFound');

  return (
    <PatientPage>
      <title>{t('title')}</title>
      <h1 className="text-3xl/tight font-bold tracking-tight">{t('title')}</h1>
      <p className="mt-3 mb-8 text-lg">{t('text')}</p>
      <ButtonLink href="/">{t('action')}</ButtonLink>
    </PatientPage>
  );
}
