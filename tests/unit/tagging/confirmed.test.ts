import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { confirmableIn } from '@/lib/intake/verdict/confirmation';
import { type Confirmable, confirmables } from '@/lib/tagging/confirmable';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { amina } from '../../people/amina';
import { anyAnswers } from './random-answers';
import { scored } from './scored';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20261201, numRuns: 150 };
const anyConfirmed = fc.subarray([...confirmables]);
const alarm = (urgency: string) => ['routine', 'soon', 'urgent', 'emergency'].indexOf(urgency);

function axspaOf(confirmed: readonly Confirmable[], change = {}) {
  const evaluation = explainAnswers(scored(amina, change), confirmed);
  if (!evaluation.assessed) throw new Error(evaluation.failure);

  return evaluation;
}

describe('history that a clinician confirmed', () => {
  test('weighs as published for a clinician’s own, each by itself', () => {
    const told = axspaOf([]);
    const heel = axspaOf(['heel']);
    expect(told.axspa.terms).toContainEqual(['heel', 1.84]);
    expect(heel.axspa.terms).toContainEqual(['heel', 3.4]);
    expect(heel.axspa.terms).toContainEqual(['IBP(ASAS) met', 1.72]);
    expect(Number(heel.axspa.p)).toBeGreaterThan(Number(told.axspa.p));
    expect(heel.axspa.pConfirmed).toBe(told.axspa.pConfirmed);
    const reason = heel.tags[0]?.for.find(({ says }) => says === 'Heel pain');
    expect(reason?.weight).toEqual({ likelihoodRatio: 3.4 });
  });

  test('gives the confirmed figure once all of it is confirmed, and says so', () => {
    const told = axspaOf([]);
    const all = axspaOf(confirmableIn(told).map(({ id }) => id));
    expect(confirmableIn(told)).toEqual([
      { id: 'ibp', says: 'Inflammatory back pain (the ASAS answers)' },
      { id: 'heel', says: 'Heel pain' },
      { id: 'family', says: 'No family history' },
      { id: 'nsaid', says: 'Response to an anti-inflammatory' },
    ]);
    expect(all.axspa.p).toBe(told.axspa.pConfirmed);
    expect(all.confirmed).toEqual(['ibp', 'heel', 'family', 'nsaid']);
    expect('confirmed' in told).toBe(false);
  });

  test('counts a swollen joint as arthritis in NG65, which the patient’s word alone leaves open', () => {
    const swollen = { 'spa-signs': ['joint-swelling'] };
    const item = (confirmed: readonly Confirmable[]) =>
      axspaOf(confirmed, swollen).criteria.ng65.items.find(({ id }) => id === 'arthritis')?.holds;
    expect(item([])).toBe('unknown');
    expect(item(['joint-swelling'])).toBe('yes');
    expect(axspaOf([], swollen).criteria.ng65.met + 1).toBe(axspaOf(['joint-swelling'], swollen).criteria.ng65.met);
  });

  test('never lowers an urgency, takes no rule away, and leaves what the patient said as it is', () => {
    fc.assert(
      fc.property(anyAnswers, anyConfirmed, (answers, confirmed) => {
        const [told, again] = [explainAnswers(answers), explainAnswers(answers, confirmed)];
        expect(alarm(again.urgency)).toBeGreaterThanOrEqual(alarm(told.urgency));
        expect(again.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(told.rules.map(({ id }) => id)));
        expect(again.safetyScreen).toBe(told.safetyScreen);
        expect(explainAnswers(answers, [])).toEqual(told);
      }),
      runs,
    );
  });
});
