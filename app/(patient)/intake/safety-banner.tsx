import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { emergenciesOf } from '@/lib/intake/safety';
import type { SavedDraft } from '@/lib/server/draft/drafts';
import { type Place, urgentPath } from '../paths';

type SafetyBannerProps = Readonly<{ draft: SavedDraft; place: Place; fromCheck?: boolean }>;

/** Stays in sight, calmly, for as long as an answer stands that may need help at once. */
export async function SafetyBanner({ draft, place, fromCheck = false }: SafetyBannerProps) {
  if (emergenciesOf(draft, draft.today).length === 0) return null;
  const t = await getTranslations('step');

  return (
    <div className="mb-6">
      <Notice tone="alert" title={t('alarmStands')}>
        <p>
          <Link href={urgentPath(place, { fromCheck })} className="inline-flex min-h-8 items-center font-semibold">
            {t('alarmAction')}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
