import { describe, expect, test } from 'vitest';
import { labRatios } from '@/lib/tagging/axspa-labs';
import { because } from '@/lib/tagging/because';
import { causes } from '@/lib/tagging/causes/causes';
import { criteriaSets } from '@/lib/tagging/criteria/criteria-sets';
import { askedAs } from '@/lib/tagging/evaluation';
import { sourceLine } from '@/lib/tagging/evidence/source-line';
import { holds } from '@/lib/tagging/holds';
import { readSent } from '@/lib/tagging/read-form';
import { emergency } from '@/lib/tagging/red-flags/emergency';
import { soon } from '@/lib/tagging/red-flags/soon';
import { urgent } from '@/lib/tagging/red-flags/urgent';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { collectVocabulary } from '@/lib/tagging/vocabulary';
import { withFindings } from '@/lib/tagging/with-findings';
import { amina } from '../../people/amina';
import { people } from '../../people/people';
import { scored } from './scored';

const rules = [...emergency, ...urgent, ...soon];

function assessed(answers: Parameters<typeof explainAnswers>[0]) {
  const evaluation = explainAnswers(answers);
  if (!evaluation.assessed) throw new Error(evaluation.failure);

  return evaluation;
}

function bandOf(p: number): string {
  if (p < 0.02) return '<2%';
  if (p < 0.1) return '2–10%';
  if (p < 0.3) return '10–30%';

  return p < 0.7 ? '30–70%' : '>70%';
}

describe('a rule that fired', () => {
  test('is shown with its sources, and as an expert choice where it is one', () => {
    const fired = people.flatMap((person) => assessed(scored(person)).rules);
    for (const { id, says, source, expert } of fired) {
      const rule = rules.find((one) => one.id === id);
      if (!rule) throw new Error(id);
      expect({ id, says, source, expert }).toEqual({
        id,
        says: rule.says,
        source: sourceLine(rule),
        expert: rule.expert,
      });
    }
    expect(new Set(fired.map(({ expert }) => expert))).toEqual(new Set([true, undefined]));
  });
});

describe('a tag', () => {
  const all = people.flatMap((person) => {
    const answers = scored(person);
    const { tags, axspa, lss } = assessed(answers);
    return tags.map((tag) => ({ tag, p: { axspa: axspa.p, lss: lss.p }, reading: withFindings(readSent(answers)) }));
  });

  test('shows the band of its own probability, and none where there is no number', () => {
    for (const { tag, p } of all) {
      const own = tag.id === 'axspa' || tag.id === 'lss' ? p[tag.id] : null;
      expect(tag.probabilityBand, tag.id).toBe(own === null ? undefined : bandOf(own));
    }
    expect(new Set(all.map(({ tag }) => tag.probabilityBand)).size).toBeGreaterThan(3);
  });

  test('has each guideline line that applies, with its source', () => {
    for (const { tag, reading } of all) {
      const cause = causes.find(({ id }) => id === tag.id);
      const applying = cause?.guideline.filter(({ when }) => !when || holds(when, reading) === true);
      expect(tag.guideline).toEqual(applying?.map((line) => ({ says: line.says, source: sourceLine(line) })));
    }
  });

  test('has each reason that holds, with the weight that counts and nothing else', () => {
    for (const { tag, reading } of all) {
      const cause = causes.find(({ id }) => id === tag.id);
      for (const side of ['for', 'against'] as const) {
        const holding = cause?.[side].filter(({ when }) => holds(when, reading) === true);
        const weights = holding?.map(({ says, points, likelihoodRatio }) => {
          if (likelihoodRatio !== undefined) return { says, weight: { likelihoodRatio } };
          return points === undefined ? { says } : { says, weight: { points } };
        });
        expect(
          tag[side].map(({ says, ...rest }) => ('weight' in rest ? { says, weight: rest.weight } : { says })),
        ).toEqual(weights);
      }
    }
  });
});

describe('what is missing for a tag', () => {
  const levels = ['not shown', 'weak', 'moderate', 'strong'];

  test('was asked and not answered, and says what it could do', () => {
    const silences = people.flatMap((person) => [0, 1, 2].map((third) => ({ person, third })));
    const missing = silences.flatMap(({ person, third }) => {
      const leftOut = Object.keys(person.answers).filter((_, place) => place % 3 === third);
      const answers = scored(person, Object.fromEntries(leftOut.map((id) => [id, null])));
      const { closed } = readSent(answers);
      return assessed(answers).tags.flatMap((tag) => tag.missing.map((one) => ({ ...one, now: tag.support, closed })));
    });
    for (const { question, effect, couldBecome, now, closed } of missing) {
      expect(closed).not.toContain(question);
      const steps = couldBecome.map((level) => levels.indexOf(level) - levels.indexOf(now ?? ''));
      const raises = steps.some((step) => step > 0);
      const lowers = steps.some((step) => step < 0);
      const said = {
        true: { true: 'could raise or lower', false: 'could raise' },
        false: { true: 'could lower', false: 'changes nothing alone' },
      };
      expect(effect).toBe(said[`${raises}`][`${lowers}`]);
    }
    expect(new Set(missing.map(({ effect }) => effect)).size).toBeGreaterThan(2);
  });

  test('is nothing for the base, which no answer moves', () => {
    for (const person of people) {
      expect(assessed(scored(person)).tags.at(-1)).toMatchObject({ support: null, missing: [], counterfactuals: [] });
    }
  });
});

describe('a criteria set', () => {
  test('shows each item as met, not met or unknown, with the answers that meet it', () => {
    const { criteria } = assessed(scored(amina, { 'onset-speed': 'sudden', 'rest-effect': null }));
    expect(criteria.asas).toEqual({
      result: 'indeterminate',
      met: 3,
      need: 4,
      items: [
        {
          id: 'onset-below-40',
          says: 'Began before age 40',
          holds: 'yes',
          because: [{ question: 'onset-age', answer: 24 }],
        },
        { id: 'insidious', says: 'Came on slowly', holds: 'no', because: [] },
        {
          id: 'better-moving',
          says: 'Better with movement',
          holds: 'yes',
          because: [{ question: 'move-effect', answer: 'better' }],
        },
        { id: 'no-better-resting', says: 'No better with rest', holds: 'unknown', because: [] },
        {
          id: 'night',
          says: 'Pain at night that eases on getting up',
          holds: 'yes',
          because: [
            { question: 'night-wake', answer: 'second' },
            { question: 'night-up', answer: 'yes' },
          ],
        },
      ],
    });
  });

  test('is whole for everybody', () => {
    for (const person of people) {
      const answers = scored(person);
      const reading = withFindings(readSent(answers));
      for (const [id, { items }] of Object.entries(criteriaSets)) {
        const shown = assessed(answers).criteria[id as keyof typeof criteriaSets].items;
        const words = { true: 'yes', false: 'no', undefined: 'unknown' } as const;
        expect(shown).toEqual(
          items.map(({ id: item, says, when }) => {
            const truth = holds(when, reading);
            return { id: item, says, holds: words[`${truth}`], because: truth ? because(when, reading) : [] };
          }),
        );
      }
    }
  });
});

test('what a rule reads of age and activity stands on the form as date of birth and activity', () => {
  expect([askedAs('age'), askedAs('act-min'), askedAs('am-stiff')]).toEqual(['dob', 'activity', 'am-stiff']);
});

test('the tests that the record may hold are named in the rule book', () => {
  expect(labRatios).toEqual([
    { name: 'HLA-B27', ratios: { positive: 9, negative: 0.11 } },
    { name: 'HLA-B27 with psoriasis or inflammatory bowel disease', ratios: { positive: 5, negative: 0.56 } },
    { name: 'CRP raised', ratios: { positive: 2.5, negative: 0.63 } },
    { name: 'Sacroiliac inflammation on MRI', ratios: { positive: 9, negative: 0.11 } },
  ]);
});

test('the vocabulary that no patient may meet holds every word that a tag or a rule says', () => {
  const { ids, names, codes, words } = collectVocabulary();
  for (const { says } of rules) expect(words).toContain(says);
  for (const cause of causes) {
    const said = [...cause.for, ...cause.against, ...cause.guideline].map(({ says }) => says);
    for (const sentence of [...said, ...cause.checks, ...cause.limits]) expect(words).toContain(sentence);
    for (const { code } of cause.codes) expect(codes).toContain(code);
    expect(names).toContain(cause.name);
  }
  for (const { name, performance } of Object.values(criteriaSets)) {
    expect(words).toEqual(expect.arrayContaining([name, performance]));
  }
  expect(words).toContain('Pattern consistent with');
  // An answer of the form has the same code, so it cannot be told from a leak.
  expect(ids).not.toContain('axspa');
  expect(ids).toHaveLength(causes.length - 1);
});
