import { details, field, outline, type View } from '@/lib/intake/figure/body';

const views: readonly View[] = ['front', 'back'];
const halves = [1, -1] as const;

/** Both bodies, and the clip and the hatching by which a place is cut to shape and marked. Once on a page. */
export function BodyOutline() {
  return (
    <>
      <defs>
        <clipPath id="figure-body">
          {halves.map((side) => (
            <path key={side} d={outline} transform={`scale(${side} 1)`} />
          ))}
        </clipPath>
        <pattern
          id="figure-hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
          className="stroke-on-accent forced-colors:stroke-[HighlightText]"
        >
          <path d="M0,4 H8" strokeWidth="1.5" />
        </pattern>
      </defs>
      {views.map((view) => (
        <g key={view} transform={`translate(${field.middle[view]} ${field.top})`}>
          {halves.map((side) => (
            <g key={side} transform={`scale(${side} 1)`}>
              <path
                d={outline}
                strokeWidth="1.2"
                className="fill-figure stroke-line-strong forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
              />
            </g>
          ))}
          {halves.map((side) => (
            <g key={side} transform={`scale(${side} 1)`} className="fill-none stroke-figure-line" strokeLinecap="round">
              {details[view].map((line) => (
                <path key={line} d={line} />
              ))}
            </g>
          ))}
        </g>
      ))}
    </>
  );
}
