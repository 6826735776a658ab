import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguagePanel } from '@/components/languages/language-panel';
import { notValidatedIn } from '@/lib/form/words/instruments';
import { reviewOf } from '@/lib/form/words/reviews';
import { findClinic } from '@/lib/server/clinic/clinics';
import { listLanguages } from '@/lib/server/clinic/languages';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('languages'))('title') };
}

export default async function LanguagesPage() {
  const admin = await requireAdmin('GET /admin/languages');
  const [settings, clinic, t] = await Promise.all([
    listLanguages(admin),
    findClinic(admin),
    getTranslations('languages'),
  ]);

  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <div>
        <p className="text-sm text-ink-muted">{clinic.name}</p>
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="mt-1 text-sm">{t('text')}</p>
      </div>
      {settings.map((setting) => (
        <LanguagePanel
          key={setting.language}
          setting={setting}
          review={reviewOf(setting.language)}
          notValidated={notValidatedIn(setting.language)}
          timeZone={clinic.timeZone}
        />
      ))}
    </div>
  );
}
