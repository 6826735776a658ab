import { BodyOutline } from '@/components/figure/body-outline';
import { PlacePieces } from '@/components/figure/place-pieces';
import { field } from '@/lib/intake/figure/body';
import { type BodyPlace, places } from '@/lib/intake/figure/places';
import '@/components/figure/figure.css';

const sides = [
  { x: 4, anchor: 'start', word: 'R' },
  { x: 176, anchor: 'end', word: 'L' },
  { x: 184, anchor: 'start', word: 'L' },
  { x: 356, anchor: 'end', word: 'R' },
] as const;

/** The patient's drawing with the places that were picked; left and right are the patient's own. */
export function BodyMapPicture({ picked, words }: Readonly<{ picked: readonly string[]; words: string }>) {
  const known = Object.keys(places) as BodyPlace[];

  return (
    <svg viewBox={`0 0 ${field.width} ${field.height - 20}`} role="img" aria-label={words} className="w-full max-w-56">
      <BodyOutline />
      {known.map((place) => (
        <g key={place} className={picked.includes(place) ? 'figure-chosen' : undefined}>
          <PlacePieces place={place} />
        </g>
      ))}
      <g className="fill-ink-muted" fontSize="21">
        {sides.map(({ x, anchor, word }) => (
          <text key={x} x={x} y="44" textAnchor={anchor}>
            {word}
          </text>
        ))}
        <text x={field.middle.front} y="17" textAnchor="middle">
          Front
        </text>
        <text x={field.middle.back} y="17" textAnchor="middle">
          Back
        </text>
      </g>
    </svg>
  );
}
