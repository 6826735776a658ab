import { getTranslations } from 'next-intl/server';
import { SafetyWords } from '@/components/intake/safety-words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { PatientPage } from '../../patient-page';

type OnlyReceivedProps = Readonly<{
  clinic: Readonly<{ name: string; emergencyNumber: string }>;
  /** There is a date of birth to ask for, and a try left. */
  mayAsk: boolean;
}>;

/** All that a browser learns which has not given the date of birth. */
export async function OnlyReceived({ clinic, mayAsk }: OnlyReceivedProps) {
  const t = await getTranslations('sent');
  const education = await getTranslations('education');

  return (
    <PatientPage clinic={clinic}>
      <div className="rounded-3xl border-2 border-good bg-good-soft p-6 sm:p-8">
        <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
        <p className="mt-3 text-lg">{t('onlyReceived', { clinic: clinic.name })}</p>
      </div>
      <Panel className="mt-8 space-y-5">
        <h2 className="text-xl font-bold">{t('moreTitle')}</h2>
        <p>{mayAsk ? t('moreText') : t('moreElsewhere')}</p>
        {mayAsk && (
          <ButtonLink href="/intake/birth-date" kind="secondary">
            {t('moreAction')}
          </ButtonLink>
        )}
      </Panel>
      <div className="mt-8">
        <Notice tone="alert" title={education('safetyTitle')}>
          <SafetyWords text={education('safety', { number: clinic.emergencyNumber })} />
        </Notice>
      </div>
    </PatientPage>
  );
}
