import type { Score } from '@/lib/intake/over-time/scores';
import { chart, yOf } from './score-scale';

/** What a score's curve stands on: its scale from nought to the most, and its bands in alternating tones. */
export function ScoreBands({ score }: Readonly<{ score: Score }>) {
  const { left, right } = chart;

  return (
    <g>
      {score.bands.map((band, at) => {
        // A band ends where the next one begins, so that no stripe lies between two.
        const next = score.bands[at + 1];
        const to = next && next.from - band.to < 1 ? next.from : band.to;
        const top = yOf(score, to);

        return (
          <g key={band.from}>
            <rect
              x={left}
              y={top}
              width={right - left}
              height={yOf(score, band.from) - top}
              className={at % 2 === 0 ? 'fill-line opacity-40' : 'fill-line opacity-80'}
            />
            <text x={right + 4} y={(top + yOf(score, band.from)) / 2 + 4} fontSize="12" className="fill-ink-muted">
              {band.says}
            </text>
          </g>
        );
      })}
      {[0, score.max / 2, score.max].map((value) => (
        <g key={value}>
          <path
            d={`M${left},${yOf(score, value)} H${right}`}
            strokeWidth={value === 0 ? 1 : 0.5}
            className="stroke-line-strong"
          />
          <text x={left - 5} y={yOf(score, value) + 4} textAnchor="end" fontSize="12" className="fill-ink-muted">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}
