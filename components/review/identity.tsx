import Link from 'next/link';
import type { ReactNode } from 'react';
import { StateBadge } from '@/components/clinic/state-badge';
import { answererWords } from '@/lib/intake/consent/answerer';
import type { Intake } from '@/lib/intake/intake';
import { lineWords } from '@/lib/intake/key-facts';
import { languageWords } from '@/lib/intake/language-words';
import { summarize } from '@/lib/intake/summary';
import { exactTime, timeAgo } from '@/lib/intake/time-words';

type Props = Readonly<{ intake: Intake; now: Date; children: ReactNode }>;

/** Who this is, and when it came. */
export function Identity({ intake, now, children }: Props) {
  const { patient, age, clinic, receivedAt, review, language } = intake;
  const answered = intake.consents.at(-1);
  const sex = summarize(intake)
    .flatMap(({ lines }) => lines)
    .find(({ question }) => question === 'sex-birth');

  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-2xl font-semibold tracking-tight wrap-anywhere">
            <bdi>{patient.name}</bdi>
          </h1>
          <StateBadge state={review.state} />
        </div>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-ink-muted tabular-nums">
          <span className="font-medium text-ink">{age === null ? 'Age not given' : `${age} years`}</span>
          <span>Sex at birth: {sex ? lineWords(sex) : 'not asked'}</span>
          <span>
            Record:{' '}
            {patient.recordNumber === null ? 'no number' : <bdi className="text-ink">{patient.recordNumber}</bdi>}
          </span>
          <span>
            Received <time dateTime={receivedAt.toISOString()}>{exactTime(receivedAt, clinic.timeZone)}</time> (
            {timeAgo(receivedAt, now)})
          </span>
          {answered && (
            <span className={answered.answeredBy === 'patient' ? '' : 'font-medium text-ink'}>
              Answered by <bdi>{answered.name}</bdi> ({answererWords(answered.answeredBy)})
            </span>
          )}
          {language !== 'en' && <span className="font-medium text-ink">Answered in {languageWords(language)}</span>}
          {intake.unsentRedFlagId && (
            <Link href={`/red-flags/${intake.unsentRedFlagId}`} className="font-medium text-ink underline">
              A red flag was told before it was sent
            </Link>
          )}
        </p>
        {answered && answered.answeredBy !== 'patient' && (
          <p className="text-sm text-ink-muted">
            Scores such as PEG are made for patients themselves: these are another person’s view.
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">{children}</div>
    </header>
  );
}
