import type { ReactNode } from 'react';
import { PhoneLink } from '@/components/intake/phone-link';
import { dayWords } from '@/lib/form/answer-words';
import { answererWords } from '@/lib/intake/consent/answerer';
import { languageWords } from '@/lib/intake/language-words';
import { type RedFlagThread, urgencyOfTellings } from '@/lib/intake/red-flag-thread';
import { exactTime, timeAgo } from '@/lib/intake/time-words';
import { NotSentBadge } from './not-sent-badge';

type Props = Readonly<{ thread: RedFlagThread; now: Date }>;

/** Whose form this is, how to reach them, and how far it has come. */
export function RedFlagHeader({ thread, now }: Props) {
  const { patient, clinic, tellings, invitedAt, savedAt, intakeId, language, consent } = thread;
  const open = tellings.filter(({ isOpen }) => isOpen);
  const { name, recordNumber, birthDate, phone, email } = patient;

  return (
    <header className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-2xl font-semibold tracking-tight wrap-anywhere">
          <bdi>{name}</bdi>
        </h1>
        {open.length > 0 ? (
          <NotSentBadge urgency={urgencyOfTellings(open)} sent={intakeId !== null} />
        ) : (
          <span className="rounded border border-line px-2 py-0.5 text-sm font-semibold text-ink-muted">
            Off the list
          </span>
        )}
      </div>
      <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm tabular-nums">
        <Fact name="Record">{recordNumber === null ? 'no number' : <bdi>{recordNumber}</bdi>}</Fact>
        <Fact name="Born">{birthDate === null ? 'not known here' : dayWords(birthDate)}</Fact>
        <Fact name="Phone">{phone === null ? 'not known here' : <PhoneLink phone={phone} />}</Fact>
        {email !== null && (
          <Fact name="Email">
            <bdi>{email}</bdi>
          </Fact>
        )}
        {language !== 'en' && <Fact name="Reads">{languageWords(language)}</Fact>}
        {consent && consent.answeredBy !== 'patient' && (
          <Fact name="Answered by">
            <bdi>{consent.name}</bdi> ({answererWords(consent.answeredBy)})
          </Fact>
        )}
        {consent?.withdrawnAt && (
          <Fact name="Consent">
            withdrawn on {exactTime(consent.withdrawnAt, clinic.timeZone)}; the other answers are erased
          </Fact>
        )}
        <Fact name="Invited">{exactTime(invitedAt, clinic.timeZone)}</Fact>
        {intakeId === null && (
          <Fact name="Form">
            {savedAt === null
              ? 'never sent, and not kept any more'
              : `not sent; last saved ${exactTime(savedAt, clinic.timeZone)} (${timeAgo(savedAt, now)})`}
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className="flex gap-1">
      <dt className="text-ink-muted">{name}:</dt>
      <dd className="font-medium wrap-anywhere">{children}</dd>
    </div>
  );
}
