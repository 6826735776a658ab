import type { Questions } from '../../form/form';
import type { View } from './body';

/** The coded places of the question `body-map`. */
export type BodyPlace = keyof Questions['body-map']['options'];

/**
 * One piece of a place, in the units of half a body; `mirrored` pieces stand on the viewer's left. A piece reaches past
 * the body, which cuts it to shape: all of it can be touched, so that none is too small for a thumb.
 */
export type Piece = Readonly<{ view: View; d: string; mirrored: boolean }>;

const middle = (d: string): Piece[] => [{ view: 'back', d, mirrored: false }];
// Left and right are the patient's own: seen from the front, the left side stands on the viewer's right.
const left = (view: View, d: string): Piece => ({ view, d, mirrored: view === 'back' });
const right = (view: View, d: string): Piece => ({ view, d, mirrored: view === 'front' });

const lowBackSide = 'M18,170.5 C30,170 40,167.5 49,164.5 V202 C40,206 30,208 18,208 Z';
const buttock = 'M1.2,212 C16,212 34,210 52,206 V243 C38,257 16,258 1.2,248 Z';
const hipFront = 'M5,238 C18,229 34,214 46,199 H54 V245 C40,256 20,260 5,257 Z';
const thighBack = 'M2,254 C14,264 36,262 54,249 L50,316 C36,319 18,319 4,316 Z';
const thighFront = 'M4,262.5 C20,265 40,260 54,250 L50,310 C36,313 18,313 6,310 Z';
const calf = 'M4,333 C16,337 34,337 50,333 V390 H4 Z';
const heel = 'M4,396 C16,393 34,393 50,396 V438 H4 Z';
const foot = 'M4,398 C16,401 34,401 50,398 V438 H4 Z';

/** Where each coded place is on the drawing. A lower leg is seen, and can be touched, from both sides. */
export const places: Readonly<Record<BodyPlace, readonly Piece[]>> = {
  neck: middle('M-34,51 C-20,55 20,55 34,51 V83 C20,88 -20,88 -34,83 Z'),
  'upper-back': middle('M-45,88 C-24,92 24,92 45,88 L42,129 C20,133 -20,133 -42,129 Z'),
  'mid-back': middle('M-42,133 C-20,137 20,137 42,133 L44,163 C20,168 -20,168 -44,163 Z'),
  'low-back-l': [left('back', lowBackSide)],
  'low-back-r': [right('back', lowBackSide)],
  'low-back-c': middle('M-16,170.5 H16 V208 H-16 Z'),
  'buttock-l': [left('back', buttock)],
  'buttock-r': [right('back', buttock)],
  'hip-front-l': [left('front', hipFront)],
  'hip-front-r': [right('front', hipFront)],
  'thigh-back-l': [left('back', thighBack)],
  'thigh-back-r': [right('back', thighBack)],
  'thigh-front-l': [left('front', thighFront)],
  'thigh-front-r': [right('front', thighFront)],
  'calf-l': [left('front', calf), left('back', calf)],
  'calf-r': [right('front', calf), right('back', calf)],
  'foot-l': [left('front', foot)],
  'foot-r': [right('front', foot)],
  'heel-l': [left('back', heel)],
  'heel-r': [right('back', heel)],
};
