import { describe, expect, test } from 'vitest';
import { bodyMap } from '@/lib/form/steps/body-map';
import { field } from '@/lib/intake/figure/body';
import { figureSvg } from '@/lib/intake/figure/figure-svg';
import { type Piece, places } from '@/lib/intake/figure/places';

const { options } = bodyMap.questions['body-map'];
const all = Object.entries(places);

/** The box of a piece as it stands on the drawing, x counted from the middle of its body. */
function boxOf({ d, mirrored }: Piece) {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'H') x.push(...values);
    else if (command === 'V') y.push(...values);
    else for (const [index, value] of values.entries()) (index % 2 === 0 ? x : y).push(value);
  }
  const [left, right] = mirrored ? [-Math.max(...x), -Math.min(...x)] : [Math.min(...x), Math.max(...x)];

  return { left, right, width: right - left, height: Math.max(...y) - Math.min(...y) };
}

describe('the drawing of the body', () => {
  test('has the places of the question, all of them and no others, in their order', () => {
    expect(Object.keys(places)).toEqual(Object.keys(options));
    for (const [, pieces] of all) expect(pieces.length).toBeGreaterThan(0);
  });

  test('has left and right as the patient has them', () => {
    for (const [place, pieces] of all) {
      if (!/-[lr]$/.test(place)) continue;
      for (const piece of pieces) {
        const onViewersLeft = boxOf(piece).right <= 0;
        const onViewersRight = boxOf(piece).left >= 0;
        // Seen from behind, the patient's left is on our left; seen from the front it is on our right.
        const leftIsLeft = piece.view === 'back';
        expect(place.endsWith('-l') === leftIsLeft ? onViewersLeft : onViewersRight, `${place} ${piece.view}`).toBe(
          true,
        );
      }
    }
  });

  test('names for each place the view that its words name', () => {
    for (const [place, pieces] of all) {
      const words = options[place as keyof typeof options];
      const views = pieces.map(({ view }) => view);
      if (words.startsWith('Front of')) expect(views).toEqual(['front']);
      if (/^Back of|back|buttock|heel/i.test(words)) expect(views).toEqual(['back']);
    }
  });

  test('is large enough to touch, also on a screen of 320 pixels', () => {
    const pixels = 280 / field.width;
    for (const [place, pieces] of all) {
      for (const piece of pieces) {
        const { width, height } = boxOf(piece);
        expect(Math.min(width, height) * pixels, place).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

describe('the same on paper', () => {
  const marked = (svg: string) => [...svg.matchAll(/<g id="([\w-]+)-(?:front|back)"/g)].map(([, place]) => place);

  test('marks what was picked, wherever it is seen, and nothing else', () => {
    expect(marked(figureSvg([]))).toEqual([]);
    expect(marked(figureSvg(['low-back-l', 'calf-r']))).toEqual(['calf-r', 'low-back-l', 'calf-r']);
    expect(new Set(marked(figureSvg(Object.keys(options))))).toEqual(new Set(Object.keys(options)));
    expect(marked(figureSvg(['elbow', '"/><script>']))).toEqual([]);
  });
});
