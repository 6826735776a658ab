import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { type AxspaLabs, axspaWithLabs } from '@/lib/tagging/axspa-labs';
import { axspaOdds } from '@/lib/tagging/axspa-odds';
import { estimate, rounded } from '@/lib/tagging/estimate';
import { readSent } from '@/lib/tagging/read-form';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { withFindings } from '@/lib/tagging/with-findings';
import { amina } from '../../people/amina';
import { henrik } from '../../people/henrik';
import type { Change } from '../../people/rule-pairs';
import reference from '../../vectors/reference.json';
import { scored, supports } from './scored';

function assessed(change: Change, person = amina) {
  const evaluation = tagAnswers(scored(person, change));
  if (!evaluation.assessed) throw new Error(evaluation.failure);

  return evaluation;
}

describe('axial spondyloarthritis', () => {
  test('has the published figures for inflammatory back pain alone, by prior and by who reports it', () => {
    const [ibp = []] = axspaOdds.factors;
    const reading = withFindings(readSent(scored(amina)));
    const alone = (p: number) => estimate({ ...axspaOdds, prior: { ...axspaOdds.prior, p }, factors: [ibp] }, reading);

    expect(alone(0.05).confirmed).toBeCloseTo(0.14, 3);
    expect(alone(0.05).patient).toBeCloseTo(0.083, 3);
    expect(alone(0.16).confirmed).toBeCloseTo(0.371, 3);
    expect(alone(0.16).patient).toBeCloseTo(0.247, 3);
  });

  test('has a number only for a long-standing problem known to begin before 45', () => {
    expect(assessed({ 'onset-age': 'gte-45' }).axspa).toEqual({ p: null, pConfirmed: null, terms: [] });
    expect(assessed({ 'onset-age': 'unsure' }).axspa.p).toBeNull();
    expect(assessed({ duration: null }).axspa.p).toBeNull();
    expect(assessed({ 'onset-age': '40-44' }).axspa.p).not.toBeNull();
  });

  test('lists its terms in order, and only those that weigh', () => {
    const everything = assessed({
      'spa-known': ['psoriasis', 'uveitis', 'ibd', 'arthritis'],
      'spa-signs': ['joint-swelling', 'heel', 'sausage'],
      family: ['psoriasis'],
      nsaid: 'none',
      'move-effect': 'worse',
      'rest-effect': 'better',
      'onset-speed': 'sudden',
    });
    expect(everything.axspa.terms).toEqual([
      ['IBP(ASAS) not-met', 0.62],
      ['uveitis', 7.3],
      ['psoriasis', 2.5],
      ['IBD', 4.3],
      ['arthritis', 4],
      ['heel', 1.84],
      ['dactylitis', 2.12],
      ['family', 2.53],
      ['NSAID-', 0.52],
    ]);
    const open = { 'onset-age': 40, 'rest-effect': 'unsure', family: ['unsure'], nsaid: 'some' } satisfies Change;
    expect(assessed({ ...open, 'spa-signs': ['joint-swelling'] }).axspa.terms).toEqual([['joint swelling', 2]]);
    expect(assessed({ ...open, 'spa-signs': ['nails'] }).axspa).toEqual({ p: 0.05, pConfirmed: 0.05, terms: [] });
  });

  test('is shown without a number for a new problem with a feature', () => {
    const evaluation = assessed({ duration: '1-6w', 'spa-signs': ['nails'] });
    expect(supports(evaluation)).toMatchObject({ axspa: 'weak' });
    expect(evaluation.tags[0]).not.toHaveProperty('probabilityBand');
    expect(supports(assessed({ duration: '1-6w', 'spa-signs': ['none'] }))).not.toHaveProperty('axspa');
  });

  test('is strong from four features of NG65 only where its entry is known to hold', () => {
    expect(supports(assessed({}))).toMatchObject({ axspa: 'strong' });
    expect(supports(assessed({ 'onset-age': 'unsure' }))).toMatchObject({ axspa: 'moderate' });
    expect(supports(assessed({ 'onset-age': 'unsure', 'rest-effect': 'better', 'night-up': 'no' }))).toMatchObject({
      axspa: 'weak',
    });
  });
});

describe('tests in the record', () => {
  const change = reference.vectors.find(({ id }) => id === 'T03')?.answers_changed_from_baseline;
  const t03 = { ...reference.baseline, ...change } as unknown as ScoredAnswers;
  const p = (labs: AxspaLabs, more: Partial<ScoredAnswers> = {}) =>
    axspaWithLabs(withFindings(readSent({ ...t03, ...more })), labs).patient ?? Number.NaN;
  const ratio = (labs: AxspaLabs, more: Partial<ScoredAnswers> = {}) => odds(p(labs, more)) / odds(p({}, more));
  const odds = (chance: number) => chance / (1 - chance);

  test('have the published figures: T03 with HLA-B27 positive 61.0%, negative 1.9%', () => {
    expect(p({ hlaB27: 'positive' })).toBeCloseTo(0.61, 3);
    expect(p({ hlaB27: 'negative' })).toBeCloseTo(0.019, 3);
    expect(rounded(p({}))).toBe(0.1481);
  });

  test('multiply by their ratios, those of HLA-B27 by what else is known', () => {
    expect(ratio({ hlaB27: 'positive' })).toBeCloseTo(9, 9);
    expect(ratio({ hlaB27: 'positive' }, { 'spa-known': ['psoriasis'] })).toBeCloseTo(5, 9);
    expect(ratio({ hlaB27: 'negative' }, { 'spa-known': ['ibd', 'uveitis'] })).toBeCloseTo(0.56, 9);
    expect(ratio({ hlaB27: 'negative' }, { 'spa-known': ['uveitis'] })).toBeCloseTo(0.11, 9);
    expect(ratio({ crp: 'positive' })).toBeCloseTo(2.5, 9);
    expect(ratio({ crp: 'negative', mri: 'positive' })).toBeCloseTo(0.63 * 9, 9);
    expect(ratio({ mri: 'negative' })).toBeCloseTo(0.11, 9);
  });

  test('are listed after the answers, and give no number where the answers give none', () => {
    const reading = withFindings(readSent(scored(amina)));
    expect(axspaWithLabs(reading, { crp: 'negative', hlaB27: 'positive' }).terms.slice(-2)).toEqual([
      ['HLA-B27 positive', 9],
      ['CRP negative', 0.63],
    ]);
    expect(axspaWithLabs(withFindings(readSent(scored(henrik))), { mri: 'positive' }).patient).toBeNull();
  });
});

describe('lumbar stenosis', () => {
  const lss = (change: Change) => assessed(change, henrik).lss.p;

  test('uses the largest of the three findings that are one phenomenon', () => {
    const odds = (factor: number) => (factor * 2 * 2.51) / 9;
    const p = (factor: number) => rounded(odds(factor) / (1 + odds(factor)));

    expect(lss({})).toBe(p(7.4));
    expect(lss({ 'seated-pain': 'unsure' })).toBe(p(6.4));
    expect(lss({ 'seated-pain': 'yes', 'bend-fwd': 'same' })).toBe(p(3.7));
    expect(lss({ 'seated-pain': 'yes', 'bend-fwd': 'same', 'walk-sit': 'no' })).toBe(p(0.23));
    expect(lss({ 'seated-pain': 'yes', 'bend-fwd': 'same', 'walk-sit': 'stop-only' })).toBe(p(1));
    expect(lss({ 'seated-pain': null, 'bend-fwd': null, 'walk-sit': null })).toBe(p(1));
  });

  test('has a number only with leg symptoms and from the age of 40', () => {
    expect(lss({ 'leg-symptoms': 'no' })).toBeNull();
    expect(lss({ 'leg-symptoms': null })).toBeNull();
    expect(lss({ dob: '1986-11-25' })).toBeNull();
    expect(lss({ dob: '1986-11-24' })).toBe(0.4522);
    expect(lss({ dob: null })).toBeNull();
  });

  test('is not supported by its prior alone', () => {
    const bare = { 'leg-symptoms': 'one', 'seated-pain': 'yes', 'bend-fwd': 'same', 'walk-sit': null } satisfies Change;
    expect(lss(bare)).toBe(0.1818);
    expect(supports(assessed(bare, henrik))).not.toHaveProperty('lss');
    expect(supports(assessed({ ...bare, 'leg-symptoms': 'both' }, henrik))).toMatchObject({ lss: 'moderate' });
  });

  test('shows a band, never a figure of 90 or more', () => {
    expect(assessed({}, henrik).tags[0]).toMatchObject({ id: 'lss', support: 'strong', probabilityBand: '>70%' });
  });
});

test('four decimals, half up', () => {
  expect([rounded(0.12345), rounded(0.00004), rounded(null), rounded(1)]).toEqual([0.1235, 0, null, 1]);
});
