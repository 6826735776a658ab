import { details, field, outline, type View } from './body';
import { places } from './places';

const views: readonly View[] = ['front', 'back'];
const sides = { front: ['R', 'L'], back: ['L', 'R'] } as const;
const ink = '#16211f';

/**
 * The body map as one self-contained SVG for paper: the picked places dark and hatched, so that they also stand out in
 * grey, and the sides named L and R as the patient's own. Codes that are not on the drawing are not marked.
 */
export function figureSvg(picked: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${field.width} ${field.height - 20}">`,
    `<defs><clipPath id="body">${bothHalves(outline, '')}</clipPath>`,
    '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<path d="M0,4 H8" stroke="#fff" stroke-width="1.5"/></pattern></defs>',
    ...views.map((view) => viewSvg(view, picked)),
    '</svg>',
  ].join('');
}

function viewSvg(view: View, picked: readonly string[]): string {
  const [first, second] = sides[view];

  return [
    `<g transform="translate(${field.middle[view]} ${field.top})">`,
    bothHalves(outline, `fill="#fff" stroke="${ink}"`),
    ...details[view].map((line) => bothHalves(line, 'fill="none" stroke="#8a8f8c"')),
    ...placesSvg(view, picked),
    `<g font-size="20" fill="${ink}"><text x="-72" y="20">${first}</text>`,
    `<text x="72" y="20" text-anchor="end">${second}</text></g></g>`,
  ].join('');
}

function placesSvg(view: View, picked: readonly string[]): string[] {
  return Object.entries(places)
    .filter(([place]) => picked.includes(place))
    .flatMap(([place, pieces]) =>
      pieces
        .filter((piece) => piece.view === view)
        .map(({ d, mirrored }) => {
          const shape = ['#0b6158', 'url(#hatch)'].map((fill) => `<path d="${d}" fill="${fill}"/>`).join('');
          const side = mirrored ? -1 : 1;

          return `<g id="${place}-${view}" transform="scale(${side} 1)"><g clip-path="url(#body)">${shape}</g></g>`;
        }),
    );
}

function bothHalves(d: string, look: string): string {
  return [1, -1].map((side) => `<path d="${d}" transform="scale(${side} 1)" ${look}/>`).join('');
}
