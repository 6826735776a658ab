import type { Language } from '@/lib/form/language';
import type { Difference } from '@/lib/intake/over-time/differences';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

type Props = Readonly<{ line: Difference['before']; language: Language | undefined }>;

const without = { declined: 'Rather not answer', unanswered: 'Not answered' } as const;

/** How one question stood at one intake; a list that only has what the other has too stays empty. */
export function SaidCell({ line, language }: Props) {
  return (
    <td className="py-1.5 pr-3">
      {line === null && <span className="text-ink-muted">Not asked</span>}
      {(line?.state === 'declined' || line?.state === 'unanswered') && (
        <span className="font-semibold text-urgent italic">{without[line.state]}</span>
      )}
      {line && line.words.length === 0 && (line.state === 'answered' || line.state === 'unsure') && (
        <span className="text-ink-muted">
          <span aria-hidden="true">–</span>
          <span className="sr-only">None of these</span>
        </span>
      )}
      {line?.words.map((word) => (
        <bdi key={word} lang={language} className="block whitespace-pre-wrap">
          {nameTurningMarks(word)}
        </bdi>
      ))}
    </td>
  );
}
