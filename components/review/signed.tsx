import { exactTime } from '@/lib/intake/time-words';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

type Props = Readonly<{ did: string; who: string; at: Date; words: string; timeZone: string }>;

/** One thing a clinician did: what, who, when, and their words behind it. */
export function Signed({ did, who, at, words, timeZone }: Props) {
  return (
    <span className="wrap-anywhere">
      <span className="font-semibold">{did}</span>
      <span className="text-ink-muted">
        {' · '}
        <bdi>{who}</bdi>, <time dateTime={at.toISOString()}>{exactTime(at, timeZone)}</time>
      </span>
      {words && (
        <span className="block whitespace-pre-wrap">
          “<bdi>{nameTurningMarks(words)}</bdi>”
        </span>
      )}
    </span>
  );
}
