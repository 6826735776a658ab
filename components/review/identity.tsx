import Link from 'next/link';
import type { ReactNode } from 'react';
import { StateBadge } from '@/components/clinic/state-badge';
import { answererWords } from '@/lib/intake/consent/answerer';
import type { Intake } from '@/lib/intake/intake';
import { languageWords } from '@/lib/intake/language-words';
import { exactTime, timeAgo } from '@/lib/intake/time-words';
import { WhoTheyAre } from './who-they-are';

type Props = Readonly<{ intake: Intake; now: Date; children: ReactNode }>;

/** Who this is, when they come, who answered and in which language. */
export function Identity({ intake, now, children }: Props) {
  const { patient, clinic, receivedAt, visitAt, review, language } = intake;
  const answered = intake.consents.at(-1);
  const forThem = answered !== undefined && answered.answeredBy !== 'patient';

  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 lg:flex-nowrap">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">
            <bdi>{patient.name}</bdi>
          </h1>
          <StateBadge state={review.state} />
          <WhoTheyAre intake={intake} />
        </div>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-ink-muted tabular-nums">
          <span>
            Visit:{' '}
            {visitAt === null ? (
              'no time given'
            ) : (
              <time dateTime={visitAt.toISOString()} className="font-medium text-ink">
                {exactTime(visitAt, clinic.timeZone)}
              </time>
            )}
          </span>
          <span>
            Received <time dateTime={receivedAt.toISOString()}>{exactTime(receivedAt, clinic.timeZone)}</time> (
            {timeAgo(receivedAt, now)})
          </span>
          <span className={forThem ? 'font-medium text-ink' : ''}>
            {answered ? (
              <>
                Answered by <bdi>{answered.name}</bdi> ({answererWords(answered.answeredBy)})
              </>
            ) : (
              'Brought in by the clinic'
            )}
            , in <span className={language === 'en' ? '' : 'font-medium text-ink'}>{languageWords(language)}</span>
          </span>
          {intake.unsentRedFlagId && (
            <Link href={`/red-flags/${intake.unsentRedFlagId}`} className="font-medium text-ink underline">
              A red flag was told before it was sent
            </Link>
          )}
        </p>
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm print:hidden">{children}</div>
    </header>
  );
}
