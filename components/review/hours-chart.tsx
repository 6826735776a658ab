import type { HoursProfile } from '@/lib/intake/hours-profile';

const width = 16;
const unit = 12;
const top = 4;
const ground = top + 3 * unit;
const isNight = (span: string) => span === '21-24' || span === '00-03' || span === '03-06';

/** One day's course as columns of four heights; the words beside it say the same. Hours left out are dashed. */
export function HoursChart({ profile: { hours } }: Readonly<{ profile: HoursProfile }>) {
  return (
    <svg viewBox={`0 0 ${8 * width} ${ground + 12}`} aria-hidden="true" className="w-full max-w-72">
      {[1, 2, 3].map((level) => (
        <path
          key={level}
          d={`M0,${ground - level * unit} H${8 * width}`}
          strokeWidth="0.4"
          className="stroke-line-strong"
        />
      ))}
      {hours.map(({ span, level }, index) => (
        <g key={span} transform={`translate(${index * width} 0)`}>
          {isNight(span) && <rect width={width} height={ground} className="fill-line opacity-60" />}
          {level === null ? (
            <path d={`M3,${ground - 3} H${width - 3}`} strokeDasharray="2 2" className="stroke-line-strong" />
          ) : (
            <rect
              x="1.5"
              width={width - 3}
              y={ground - Math.max(level * unit, 1.5)}
              height={Math.max(level * unit, 1.5)}
              className="fill-accent forced-colors:fill-[CanvasText]"
            />
          )}
        </g>
      ))}
      <path d={`M0,${ground} H${8 * width}`} strokeWidth="0.8" className="stroke-ink" />
      {['00', '06', '12', '18', '24'].map((hour, index) => (
        <text
          key={hour}
          x={index * 2 * width}
          y={ground + 9}
          fontSize="7"
          textAnchor={index === 0 ? 'start' : index === 4 ? 'end' : 'middle'}
          className="fill-ink-muted"
        >
          {hour}
        </text>
      ))}
    </svg>
  );
}
