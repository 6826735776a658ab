import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { exactTime } from '@/lib/intake/time-words';

export type ListedMember = Readonly<{
  id: string;
  name: string;
  email: string;
  kind: 'clinician' | 'front-desk' | 'admin';
  state: 'invited' | 'lapsed' | 'active' | 'disabled';
  hasSecondFactor: boolean;
  linkUntil: Date | null;
  resetAskedAt: Date | null;
  lastSeenAt: Date | null;
}>;

type Props = Readonly<{ members: readonly ListedMember[]; timeZone: string }>;

const tones = {
  active: 'border-good text-good',
  invited: 'border-accent text-accent',
  lapsed: 'border-alert text-alert',
  disabled: 'border-line-strong text-ink-muted',
} as const;

/** Who works at the clinic, and who waits for something. */
export function MemberList({ members, timeZone }: Props) {
  const t = useTranslations('members');

  return (
    <section aria-labelledby="members" className="min-w-0 rounded-lg border border-line bg-surface">
      <h2 id="members" className="px-4 pt-4 pb-2 text-base font-semibold">
        {t('list')}
      </h2>
      <ul>
        {members.map(({ id, name, email, kind, state, linkUntil, resetAskedAt, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-3 text-sm">
            <div className="min-w-56 flex-1">
              <Link href={`/admin/members/${id}`} className="font-semibold text-accent underline">
                <bdi>{name}</bdi>
              </Link>
              <p className="break-words text-ink-muted">
                {t(`roles.${kind}`)} · <bdi>{email}</bdi>
              </p>
              {resetAskedAt && (
                <p className="font-medium text-alert">
                  {t('askedForReset', { when: exactTime(resetAskedAt, timeZone) })}
                </p>
              )}
              <p className="text-ink-muted tabular-nums">
                {state === 'invited' && linkUntil
                  ? t('linkUntil', { when: exactTime(linkUntil, timeZone) })
                  : lastSeenAt && t('lastSeen', { when: exactTime(lastSeenAt, timeZone) })}
              </p>
            </div>
            <p className={`rounded border px-2 py-0.5 text-xs font-semibold ${tones[state]}`}>{t(`states.${state}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
