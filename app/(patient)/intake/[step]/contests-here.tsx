import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Contest } from '@/lib/intake/contest';

/** Says at the top that some questions of the page were answered in several places, and leads to each. */
export async function ContestsHere({ contests }: Readonly<{ contests: readonly Contest[] }>) {
  if (contests.length === 0) return null;
  const t = await getTranslations('step');

  return (
    <div id="contests" tabIndex={-1} className="mb-8 scroll-mt-6">
      <Notice title={t('contestsTitle', { count: contests.length })}>
        <p>{t('contestsText')}</p>
        <ul className="space-y-2">
          {contests.map(({ question, ask }) => (
            <li key={question}>
              <Link href={`#${question}`}>{ask}</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
