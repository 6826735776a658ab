import { type RedFlagThread, urgencyOfTellings } from '@/lib/intake/red-flag-thread';
import { zoneName } from '@/lib/intake/time-words';
import { UnsentEntry } from './unsent-entry';

type Props = Readonly<{ threads: readonly RedFlagThread[]; more: boolean; now: Date }>;

/** What forms that are not sent told, before all that was sent. What can wait two weeks is one press away. */
export function UnsentList({ threads, more, now }: Props) {
  const [first] = threads;
  if (!first) return null;
  const canWait = ({ tellings }: RedFlagThread) =>
    urgencyOfTellings(tellings.filter(({ isOpen }) => isOpen)) === 'soon';
  const [alarming, waiting] = [threads.filter((thread) => !canWait(thread)), threads.filter(canWait)];

  return (
    <section aria-labelledby="unsent" className="mb-6">
      <h2 id="unsent" className="mb-1 text-lg font-semibold">
        Not sent, red flag
      </h2>
      <p className="mb-3 max-w-prose text-sm text-ink-muted">
        These patients gave a red-flag answer and have not sent the form; they may still be filling it in. Each stays
        here until a clinician says what was done, or the form is sent with the same answer. Times are{' '}
        {zoneName(now, first.clinic.timeZone)}.
      </p>
      <Entries threads={alarming} now={now} />
      {waiting.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-sm font-semibold">{waiting.length} more, within two weeks</summary>
          <div className="mt-2">
            <Entries threads={waiting} now={now} />
          </div>
        </details>
      )}
      {more && <p className="mt-2 text-sm font-semibold">There are more. They come up here as you answer these.</p>}
    </section>
  );
}

function Entries({ threads, now }: Pick<Props, 'threads' | 'now'>) {
  if (threads.length === 0) return null;

  return (
    <ul className="grid gap-3">
      {threads.map((thread) => (
        <UnsentEntry key={thread.tellings.at(-1)?.id} thread={thread} now={now} />
      ))}
    </ul>
  );
}
