import { getTranslations } from 'next-intl/server';
import type { SavingNotices } from '@/components/intake/saving-line';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';

/** What the page says while an answer is not saved, or another place has answered too. `here` loads the page anew. */
export async function savingNotices(here: string): Promise<SavingNotices> {
  const t = await getTranslations('step');

  return {
    offline: <Notice tone="alert" title={t('offline')} announce />,
    failed: <Notice tone="alert" title={t('failed')} announce />,
    ended: (
      <Notice tone="alert" title={t('endedTitle')} announce>
        <p>{t('endedText')}</p>
        <p>
          <Link href="/start" target="_blank">
            {t('endedAction')}
          </Link>
        </p>
      </Notice>
    ),
    sent: (
      <Notice tone="alert" title={t('sentTitle')} announce>
        <p>{t('sentText')}</p>
        <p>
          <Link href="/intake/sent">{t('sentAction')}</Link>
        </p>
      </Notice>
    ),
    elsewhere: (
      <Notice title={t('elsewhereTitle')} announce>
        <p>{t('elsewhereText')}</p>
        <p>
          <Link href={here}>{t('elsewhereAction')}</Link>
        </p>
      </Notice>
    ),
  };
}
