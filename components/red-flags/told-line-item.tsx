import type { ToldLine } from '@/lib/intake/red-flag-thread';
import { shortTime } from '@/lib/intake/time-words';

type Props = Readonly<{ line: ToldLine; about: string; timeZone: string }>;

/** One answer as it was told, when, and whether it was changed later: then both. */
export function ToldLineItem({ line: { words, toldAt, changed }, about, timeZone }: Props) {
  return (
    <li className="text-sm leading-snug">
      <span className="text-ink-muted">{about}</span>{' '}
      <q className="font-semibold">
        <bdi>{words}</bdi>
      </q>{' '}
      <Time at={toldAt} timeZone={timeZone} />
      {changed && (
        <span className="block text-urgent">
          <span className="font-semibold">Changed later</span> to{' '}
          {changed.words === null ? (
            <em>no answer</em>
          ) : (
            <q className="font-semibold">
              <bdi>{changed.words}</bdi>
            </q>
          )}{' '}
          <Time at={changed.at} timeZone={timeZone} />
        </span>
      )}
    </li>
  );
}

function Time({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap text-ink-muted tabular-nums">
      {shortTime(at, timeZone)}
    </time>
  );
}
