import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';

/** The end on the clinic's tablet: the answers are not shown again, and the tablet goes back. */
export async function TabletDone() {
  const t = await getTranslations('tablet');

  return (
    <Panel className="mt-8 space-y-5">
      <h2 className="text-xl font-bold">{t('doneTitle')}</h2>
      <p>{t('doneText')}</p>
      <form method="post" action="/intake/hand-back">
        <Button className="w-full text-lg sm:w-auto sm:min-w-64">{t('handBack')}</Button>
      </form>
    </Panel>
  );
}
