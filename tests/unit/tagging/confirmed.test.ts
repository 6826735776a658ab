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

  const notInflammatory = { 'move-effect': 'worse', 'rest-effect': 'better', 'onset-speed': 'sudden' };
  const swollenToe = { 'spa-signs': ['sausage'] };
  const relative = { family: ['axspa'] };

  // The clinician's own figures are those of Rudwaleit 2004, and of inflammatory back pain as a clinician finds it.
  test.each([
    ['ibp', {}, 'IBP(ASAS) met', 'Inflammatory back pain by the ASAS criteria', 3.1],
    ['ibp', notInflammatory, 'IBP(ASAS) not-met', 'The ASAS criteria for inflammatory back pain are not met', 0.33],
    ['joint-swelling', { 'spa-signs': ['joint-swelling'] }, 'joint swelling', 'A hot, swollen joint without injury', 4],
    ['heel', { 'spa-signs': ['heel'] }, 'heel', 'Heel pain', 3.4],
    ['dactylitis', swollenToe, 'dactylitis', 'A whole finger or toe swollen', 4.5],
    ['family', relative, 'family', 'Family history', 6.4],
    ['family', { family: ['none'] }, 'no family', 'No family history', 0.72],
    ['nsaid', { nsaid: 'much' }, 'NSAID+', 'Much better within two days of an anti-inflammatory at full dose', 5.1],
    ['nsaid', { nsaid: 'none' }, 'NSAID-', 'No change after an anti-inflammatory at full dose', 0.27],
  ] as const)(
    '%s in %j is in the sum as %s and beside the reason, by itself alone',
    (id, change, label, says, figure) => {
      const told = axspaOf([], change);
      const confirmed = axspaOf([id], change);
      const others = axspaOf(
        confirmables.filter((one) => one !== id),
        change,
      );
      const term = ({ axspa }: typeof told) => axspa.terms.find(([name]) => name === label)?.[1];
      const weight = ({ tags }: typeof told) => {
        const axspa = tags.find((tag) => tag.id === 'axspa');
        return [...(axspa?.for ?? []), ...(axspa?.against ?? [])].find((reason) => reason.says === says)?.weight;
      };

      expect([term(confirmed), weight(confirmed)]).toEqual([figure, { likelihoodRatio: figure }]);
      expect(term(told)).not.toBe(figure);
      expect(weight(told)).toEqual({ likelihoodRatio: term(told) });
      expect([term(others), weight(others)]).toEqual([term(told), weight(told)]);
    },
  );

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
