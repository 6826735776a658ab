import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formHere, languageHere } from '@/lib/i18n/form-here';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { summarize } from '@/lib/intake/summary';
import type { Receipt } from '@/lib/server/intake/receipts';
import { AnswerSection } from '../answer-section';

/** What the patient answered, to keep. */
export async function Copy({ receipt: { answers, declined, asked, consent } }: Readonly<{ receipt: Receipt }>) {
  const t = await getTranslations('sent');
  const steps = await formHere(voiceOf(consent?.answeredBy ?? 'patient'));

  return (
    <section id="copy" className="mt-14 scroll-mt-6">
      <h2 className="text-2xl font-bold tracking-tight">{t('copyTitle')}</h2>
      <p className="mt-3 print:hidden">
        <Link href="/intake/sent/copy.pdf" className="inline-flex min-h-9 items-center">
          {t('copyPdf')}
        </Link>
      </p>
      <p className="mt-2 text-ink-muted print:hidden">{t('copyText')}</p>
      {summarize({ answers, declined, asked, steps }, await languageHere()).map((section) => (
        <AnswerSection key={section.step} section={section} />
      ))}
    </section>
  );
}
