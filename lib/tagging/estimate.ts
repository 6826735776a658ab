import type { Estimate } from './findings';
import { holds } from './holds';
import type { OddsModel, Term } from './odds-model';
import type { Reading } from './reading';

/**
 * The probabilities of a model, unrounded, with every term; null unless it is known to apply. `further` are terms from
 * elsewhere than the form, such as tests in the record.
 */
export function estimate(
  { appliesWhen, prior, factors }: OddsModel,
  reading: Reading,
  further: readonly Term[] = [],
): Estimate {
  if (holds(appliesWhen, reading) !== true) return { patient: null, confirmed: null, terms: [] };
  const told: Term[] = factors.flatMap((group) => group.find(({ when }) => holds(when, reading)) ?? []);
  const held = [...told, ...further];

  return {
    patient: afterwards(prior.p, held, 'patient'),
    confirmed: afterwards(prior.p, held, 'confirmed'),
    terms: held.map(({ label, patient }) => [label, patient]),
  };
}

// Odds are multiplied rather than logarithms added, so that the digits are the same on every machine.
function afterwards(prior: number, factors: readonly Term[], whose: 'patient' | 'confirmed'): number {
  const odds = factors.reduce((product, factor) => product * factor[whose], prior / (1 - prior));

  return odds / (1 + odds);
}

/** Four decimals, half up. */
export function rounded(p: number | null): number | null {
  return p === null ? null : Math.round(p * 10_000) / 10_000;
}
