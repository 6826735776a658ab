import { field } from '@/lib/intake/figure/body';
import type { BodyPlace } from '@/lib/intake/figure/places';
import { PlacePieces } from './place-pieces';

/**
 * A place of the drawing inside the label of its own checkbox and laid over the whole drawing: touching it is touching
 * the label, and what it shows is the checkbox's state. That needs no script.
 */
export function PlaceMark({ place, name }: Readonly<{ place: BodyPlace; name: string }>) {
  return (
    <svg viewBox={`0 0 ${field.width} ${field.height}`} aria-hidden="true" className="figure figure-place">
      <PlacePieces place={place} touch />
      <text x={field.width / 2} y={field.height - 8} textAnchor="middle" className="figure-name">
        {name}
      </text>
    </svg>
  );
}
