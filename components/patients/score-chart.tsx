import type { CoursePoint } from '@/lib/intake/over-time/course';
import { changeOf, changeWords, type Score } from '@/lib/intake/over-time/scores';
import { dayWords } from '@/lib/intake/time-words';
import { evidence } from '@/lib/tagging/evidence/evidence';
import { ScoreBands } from './score-bands';
import { chart, xOf, yOf } from './score-scale';

type Props = Readonly<{ score: Score; points: readonly CoursePoint[]; timeZone: string }>;

/** One score through the intakes as a curve. The table below has every number in it. */
export function ScoreChart({ score, points, timeZone }: Props) {
  const dates = points.map(({ intake }) => intake.receivedAt);
  const placed = points.map((point, at) => ({
    ...point,
    x: xOf(dates, at),
    day: dayWords(point.intake.receivedAt, timeZone),
  }));
  const known = placed.flatMap(({ value, ...rest }) =>
    value === null ? [] : [{ value, y: yOf(score, value), ...rest }],
  );
  const said = placed.map(({ day, value }) => `${day}: ${value ?? 'not known'}`).join('; ');
  const [first, newest] = [known[0], known.at(-1)];
  const overall = known.length > 2 && first && newest ? changeOf(first.value, newest.value) : null;
  const ends = placed.length === 1 ? placed : [placed[0], placed.at(-1)];

  return (
    <figure className="min-w-0">
      <figcaption className="text-sm font-semibold">
        {score.name} <span className="font-normal text-ink-muted">(0 to {score.max})</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-label={`${score.name}, 0 to ${score.max}. ${said}.`}
        className="mt-1 w-full max-w-lg"
      >
        <ScoreBands score={score} />
        <polyline
          points={known.map(({ x, y }) => `${x},${y}`).join(' ')}
          className="fill-none stroke-accent forced-colors:stroke-[CanvasText]"
          strokeWidth="2"
        />
        {known.map(({ intake, x, y, value, change }) => (
          <g key={intake.id}>
            {change?.meaningful ? (
              <path
                d={`M${x},${y - 7} l7,7 l-7,7 l-7,-7z`}
                className="fill-good stroke-surface forced-colors:fill-[CanvasText]"
                strokeWidth="1.5"
              />
            ) : (
              <circle
                cx={x}
                cy={y}
                r="5"
                className="fill-accent stroke-surface forced-colors:fill-[CanvasText]"
                strokeWidth="1.5"
              />
            )}
            <text x={x} y={y - 11} textAnchor="middle" fontSize="13" fontWeight="600" className="fill-ink">
              {value}
            </text>
          </g>
        ))}
        {ends.map(
          (end, at) =>
            end && (
              <text
                key={end.intake.id}
                x={end.x}
                y={chart.height - 4}
                textAnchor={placed.length === 1 ? 'middle' : at === 0 ? 'start' : 'end'}
                fontSize="12"
                className="fill-ink-muted"
              >
                {end.day}
              </text>
            ),
        )}
      </svg>
      {overall && first && (
        <p className="text-sm tabular-nums">
          Since {first.day}: {changeWords(overall)}
          {overall.meaningful && <strong className="text-good">, a fall of 30% or more</strong>}
        </p>
      )}
      <p className="mt-1 text-xs leading-snug text-ink-muted">
        {known.some(({ change }) => change?.meaningful) && '◆ marks a fall of 30% or more. '}
        {score.note} Source: {evidence[score.evidence].cite}.
      </p>
    </figure>
  );
}
