import type { Estimate } from './findings';
import { holds } from './holds';
import type { OddsModel, Term } from './odds-model';
import type { Reading } from './reading';

/**
 * The probabilities of a model, unrounded, with every term; null unless it is known to apply. `patient` is of what the
 * patient says, weighed as confirmed where a clinician has confirmed it; `confirmed` of all of it weighed so. `further`
 * are terms from elsewhere than the form, such as tests in the record.
 */
export function estimate(
  { appliesWhen, prior, factors }: OddsModel,
  reading: Reading,
  further: readonly Term[] = [],
): Estimate {
  if (holds(appliesWhen, reading) !== true) return { patient: null, confirmed: null, terms: [] };
  const told: Term[] = factors.flatMap((group) => group.find(({ when }) => holds(when, reading)) ?? []);
  const held = [...told, ...further];
  const now = held.map((term) => (term.by && reading.confirmed?.includes(term.by) ? term.confirmed : term.patient));
  const allConfirmed = held.map((term) => term.confirmed);

  return {
    patient: afterwards(prior.p, now),
    confirmed: afterwards(prior.p, allConfirmed),
    terms: held.map(({ label }, index) => [label, now[index] ?? 1]),
  };
}

// Odds are multiplied rather than logarithms added, so that the digits are the same on every machine.
function afterwards(prior: number, ratios: readonly number[]): number {
  const odds = ratios.reduce((product, ratio) => product * ratio, prior / (1 - prior));

  return odds / (1 + odds);
}

/** Four decimals, half up. */
export function rounded(p: number | null): number | null {
  return p === null ? null : Math.round(p * 10_000) / 10_000;
}
