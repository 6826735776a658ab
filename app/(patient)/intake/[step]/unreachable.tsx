import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';

/** The network is away: what that means for the page, and what to do. */
export async function Unreachable() {
  const t = await getTranslations('step');

  return (
    <Notice tone="alert" title={t('offlineTitle')} announce>
      <p>{t('offlineText')}</p>
    </Notice>
  );
}
