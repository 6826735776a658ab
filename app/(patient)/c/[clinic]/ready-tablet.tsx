import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';

/** The form is open on the tablet and waits for whom it is handed to. It says of nobody who that is. */
export async function ReadyTablet() {
  const t = await getTranslations('tablet');
  const start = await getTranslations('start');

  return (
    <Panel className="mb-10 space-y-5">
      <h2 className="text-xl font-bold">{t('readyTitle')}</h2>
      <p>{t('readyText')}</p>
      <ButtonLink href="/intake" className="w-full text-lg sm:w-auto sm:min-w-64">
        {start('start')}
      </ButtonLink>
    </Panel>
  );
}
