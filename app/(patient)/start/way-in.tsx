import { getTranslations } from 'next-intl/server';
import { CodeForm } from '@/components/intake/code-form';
import { StartByLink } from '@/components/intake/start-by-link';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { findPatient } from '@/lib/server/patient/patient-session';
import { goOnPath, noDraftPath } from '../go-on';

type WayInProps = Readonly<{
  /** The clinic whose start page this is. */
  at?: string;
  /** The page stands on the clinic's own tablet. */
  onTablet?: boolean;
}>;

/** The ways to the form: on, for a browser that has begun; by the link that was followed; by typing the code. */
export async function WayIn({ at, onTablet = false }: WayInProps) {
  const t = await getTranslations('start');
  const here = await findPatient();
  const step = await getTranslations('step');
  const to = here.ok ? await goOnPath(here.value) : '/intake';
  const isSent = to === noDraftPath('sent');

  return (
    <Panel className="mb-10">
      <StartByLink words={{ ready: t('ready'), start: t('start') }} comesBack={here.ok || here.problem === 'expired'}>
        {here.ok && (
          <div className="mb-8 space-y-5 border-b border-line pb-8">
            <h2 className="text-xl font-bold">{isSent ? step('sentTitle') : t('begunTitle')}</h2>
            <ButtonLink href={to} className="w-full text-lg sm:w-auto sm:min-w-48">
              {isSent ? step('sentAction') : t('goOn')}
            </ButtonLink>
          </div>
        )}
        <CodeForm
          at={at}
          onTablet={onTablet}
          words={{
            title: t('codeTitle'),
            label: t('codeLabel'),
            hint: t('codeHint'),
            open: t('open'),
            haveLink: onTablet ? undefined : t('haveLink'),
          }}
        />
      </StartByLink>
    </Panel>
  );
}
