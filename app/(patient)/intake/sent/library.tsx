import { getTranslations } from 'next-intl/server';
import { SafetyWords } from '@/components/intake/safety-words';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';

type LibraryProps = Readonly<{
  /** Null where the words of safety stand above already. */
  emergencyNumber: string | null;
  whole: boolean;
}>;

const pages = ['keepMoving', 'whoNot', 'hamstring', 'hipFlexor', 'sitting', 'heatMeds'] as const;

/** General words for everyone, never chosen by an answer; what asks for moving may be held back as a whole. */
export async function Library({ emergencyNumber, whole }: LibraryProps) {
  const t = await getTranslations('sent');
  const education = await getTranslations('education');
  const questions = education('questions').split(/(?<=[?؟])\s/);

  return (
    <>
      <div className="mt-8 space-y-5">
        {emergencyNumber && (
          <Notice tone="alert" title={education('safetyTitle')}>
            <SafetyWords text={education('safety', { number: emergencyNumber })} />
          </Notice>
        )}
        {whole && (
          <Notice tone="info" title={education('seeSoonTitle')}>
            <p>{education('seeSoon')}</p>
          </Notice>
        )}
      </div>
      <Panel id="questions" className="mt-8">
        <h2 className="text-xl font-bold">{education('questionsTitle')}</h2>
        <ul className="mt-3 list-disc space-y-1.5 ps-5">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Panel>
      {whole && (
        <section id="library" className="mt-12 scroll-mt-6 space-y-4">
          <h2 className="text-2xl font-bold tracking-tight">{t('libraryTitle')}</h2>
          {pages.map((page) => (
            <Panel key={page}>
              <h3 className="text-lg font-bold">{education(`${page}Title`)}</h3>
              <p className="mt-2">{education(page)}</p>
            </Panel>
          ))}
        </section>
      )}
      <p className="mt-6 text-ink-muted">{t('disclaimer')}</p>
    </>
  );
}
