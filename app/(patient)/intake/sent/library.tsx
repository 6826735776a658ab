import { getTranslations } from 'next-intl/server';
import { AskFirstPicture } from '@/components/illustrations/ask-first';
import { HamstringPicture } from '@/components/illustrations/hamstring';
import { HeatPicture } from '@/components/illustrations/heat';
import { HipFlexorPicture } from '@/components/illustrations/hip-flexor';
import { KeepMovingPicture } from '@/components/illustrations/keep-moving';
import { SittingPicture } from '@/components/illustrations/sitting';
import { SafetyWords } from '@/components/intake/safety-words';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';

type LibraryProps = Readonly<{
  /** Null where the words of safety stand above already. */
  emergencyNumber: string | null;
  whole: boolean;
}>;

const pages = [
  { page: 'keepMoving', Picture: KeepMovingPicture },
  { page: 'whoNot', Picture: AskFirstPicture },
  { page: 'hamstring', Picture: HamstringPicture },
  { page: 'hipFlexor', Picture: HipFlexorPicture },
  { page: 'sitting', Picture: SittingPicture },
  { page: 'heatMeds', Picture: HeatPicture },
] as const;

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
          {pages.map(({ page, Picture }) => (
            <Panel key={page} className="grid items-center gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
              <div className="sm:order-first">
                <h3 className="text-lg font-bold">{education(`${page}Title`)}</h3>
                <p className="mt-2">{education(page)}</p>
              </div>
              <Picture />
            </Panel>
          ))}
        </section>
      )}
      <p className="mt-6 text-ink-muted">{t('disclaimer')}</p>
    </>
  );
}
