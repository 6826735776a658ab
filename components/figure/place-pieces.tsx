import { field } from '@/lib/intake/figure/body';
import { type BodyPlace, places } from '@/lib/intake/figure/places';

type PlacePiecesProps = Readonly<{ place: BodyPlace; touch?: boolean }>;

/** One place on the drawing: its ground and the hatching over it, cut to the body, and all that can be touched of it. */
export function PlacePieces({ place, touch = false }: PlacePiecesProps) {
  return places[place].map(({ view, d, mirrored }) => (
    <g key={view} transform={`translate(${field.middle[view]} ${field.top}) scale(${mirrored ? -1 : 1} 1)`}>
      <g clipPath="url(#figure-body)">
        <path d={d} className="figure-ground" />
        <path d={d} fill="url(#figure-hatch)" className="figure-hatch" />
      </g>
      {touch && <path d={d} className="figure-touch" />}
    </g>
  ));
}
