import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';

/** The tablet between two people: nothing of the last one is on it. */
export async function ClearTablet() {
  const t = await getTranslations('tablet');

  return (
    <div className="mb-8">
      <Notice tone="good" title={t('clearTitle')}>
        <p>{t('clearText')}</p>
      </Notice>
    </div>
  );
}
