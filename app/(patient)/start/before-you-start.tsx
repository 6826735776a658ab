import { getTranslations } from 'next-intl/server';
import { SafetyWords } from '@/components/intake/safety-words';
import { Notice } from '@/components/ui/notice';

/** What everyone is told before the first question, and whom to call instead of writing. */
export async function BeforeYouStart({ emergencyNumber }: Readonly<{ emergencyNumber?: string | undefined }>) {
  const t = await getTranslations('start');
  const app = await getTranslations('app');
  const education = await getTranslations('education');

  return (
    <>
      <ul className="mt-6 space-y-3 text-lg/relaxed">
        {(['who', 'long', 'resume', 'alarm', 'early'] as const).map((key) => (
          <li key={key} className="flex gap-3">
            <span className="mt-3 size-2 shrink-0 rounded-full bg-accent" aria-hidden="true" />
            {t(key)}
          </li>
        ))}
      </ul>
      <div className="my-8">
        <Notice tone="alert" title={education('safetyTitle')}>
          <SafetyWords text={education('safety', { number: emergencyNumber ?? app('emergencyNumberAnywhere') })} />
        </Notice>
      </div>
    </>
  );
}
