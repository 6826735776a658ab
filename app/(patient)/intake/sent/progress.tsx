import { getFormatter, getTranslations } from 'next-intl/server';
import type { Receipt } from '@/lib/server/intake/receipts';

type ProgressProps = Readonly<{ receipt: Pick<Receipt, 'clinic' | 'openedAt' | 'reviewedAt'> }>;

/** How far the clinic has come with it, in the clinic's own time, and nothing else of what it does there. */
export async function Progress({ receipt: { clinic, openedAt, reviewedAt } }: ProgressProps) {
  const t = await getTranslations('sent');
  const format = await getFormatter();
  const when = (at: Date) =>
    format.dateTime(at, {
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone: clinic.timeZone,
    });

  return (
    <dl className="mt-5 space-y-1">
      {[
        { what: t('opened'), at: openedAt },
        { what: t('reviewed'), at: reviewedAt },
      ].map(({ what, at }) => (
        <div key={what} className="flex flex-wrap gap-x-2">
          <dt className="font-semibold">{what}:</dt>
          <dd>{at ? when(at) : t('notYet')}</dd>
        </div>
      ))}
    </dl>
  );
}
