import type { steps } from '../form';
import type { Words } from './words';

/** A translation of the whole form, by step. */
export type FormWords = { readonly [S in (typeof steps)[number] as S['id']]: Words<S> };
