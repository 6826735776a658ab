import { describe, expect, test } from 'vitest';
import type { TagId } from '@/lib/tagging/evaluation';
import { explainAnswers, tagAnswers } from '@/lib/tagging/tag-answers';
import { amina } from '../../people/amina';
import { hana } from '../../people/hana';
import { henrik } from '../../people/henrik';
import { kwame } from '../../people/kwame';
import { nadia } from '../../people/nadia';
import type { Person } from '../../people/person';
import { priya } from '../../people/priya';
import { rosa } from '../../people/rosa';
import { base, type Change } from '../../people/rule-pairs';
import { scored } from './scored';

function tag(id: TagId, person: Person, change: Change = {}) {
  const evaluation = explainAnswers(scored(person, change));
  const found = evaluation.assessed ? evaluation.tags.find((other) => other.id === id) : undefined;
  if (!found) throw new Error(`${person.id} has no ${id}`);

  return found;
}

describe('reasons', () => {
  test('quote the answer of the patient, what it says and what it weighs', () => {
    const { for: pro, against } = tag('hamstring-tightness', nadia);
    expect(pro).toEqual([
      { question: 'bend-fwd', answer: 'stiffer', says: 'Stiffer on bending forward', weight: { points: 3 } },
      {
        question: 'toe-reach',
        answer: 'knee',
        says: 'Reaches only to the shins or knees, with the pull behind the thighs',
        weight: { points: 2 },
        also: [{ question: 'thigh-pull', answer: 'thighs' }],
      },
      { question: 'act-min', answer: 40, says: 'Less than 150 active minutes a week', weight: { points: 1 } },
      { question: 'stretching', answer: 'never', says: 'Seldom stretches', weight: { points: 1 } },
    ]);
    expect(against).toEqual([]);
  });

  test('show the likelihood ratio where one counts', () => {
    expect(tag('axspa', amina).for).toContainEqual({
      question: 'nsaid',
      answer: 'much',
      says: 'Much better within two days of an anti-inflammatory at full dose',
      weight: { likelihoodRatio: 2.26 },
    });
    expect(tag('axspa', hana).against[0]).toMatchObject({
      says: 'The ASAS criteria for inflammatory back pain are not met',
      weight: { likelihoodRatio: 0.62 },
    });
  });

  test('count nerve-type signs once, whichever way they are told', () => {
    const signs = { 'leg-symptoms': 'one', 'leg-detail': ['numb', 'shoot'], 'thigh-pull': 'shoot' } satisfies Change;
    const { against, support } = tag('hamstring-tightness', nadia, { ...signs, tried: { ham: 'helped' } });
    expect(against.map(({ weight }) => weight)).toEqual([{ points: -2 }]);
    expect(support).toBe('weak');
  });

  test('stay moderate at most for a pattern, however many points', () => {
    expect(tag('prolonged-sitting-posture', nadia).support).toBe('moderate');
  });
});

describe('guideline lines', () => {
  const says = (person: Person, change: Change = {}) =>
    tag('axspa', person, change)
      .guideline.map((line) => line.says)
      .join('\n');

  test('refer from four features of NG65, test HLA-B27 at three, and keep a safety net below', () => {
    expect(says(amina)).toMatch(/refer to rheumatology\./);
    expect(says(amina, { 'onset-age': 40, 'buttock-alt': 'no', 'spa-signs': ['none'] })).toMatch(/HLA-B27/);
    expect(says(hana)).toMatch(/come back if new features appear/);
    expect(says(amina)).not.toMatch(/come back if|HLA-B27/);
  });

  test('widen the view when an inflammatory pattern begins at 45 or later', () => {
    expect(says(kwame)).toMatch(/polymyalgia rheumatica/);
  });
});

describe('what is missing', () => {
  test('is ranked by whether it could change the level', () => {
    const { missing } = tag('lss', henrik, { 'seated-pain': null, 'bend-fwd': null, 'walk-sit': null });
    expect(missing.slice(0, 3).map(({ question, effect }) => [question, effect])).toEqual([
      ['walk-sit', 'could raise or lower'],
      ['seated-pain', 'could raise'],
      ['bend-fwd', 'could raise'],
    ]);
  });

  test('names doubt and silence apart', () => {
    const { missing } = tag('axspa', amina, { nsaid: null, family: ['unsure'] });
    expect(missing).toContainEqual({
      question: 'family',
      state: 'unsure',
      effect: 'changes nothing alone',
      couldBecome: [],
    });
    expect(missing.find(({ question }) => question === 'nsaid')).toMatchObject({ state: 'unanswered' });
  });

  test('names the row of what was tried', () => {
    const { missing } = tag('hamstring-tightness', nadia, { tried: null, 'act-min': null } as Change);
    expect(missing).toContainEqual(expect.objectContaining({ question: 'tried', row: 'ham', state: 'unanswered' }));
  });
});

describe('what would change a tag', () => {
  test('is the nearest value of a number', () => {
    const { counterfactuals } = tag('disc-degeneration', priya, { 'sit-onset': 'lt-30' });
    expect(counterfactuals.filter(({ question }) => question === 'age')).toEqual([
      { question: 'age', answer: 38, instead: 40, support: 'moderate' },
    ]);
  });

  test('contradicts nothing else that was said', () => {
    const { counterfactuals } = tag('axspa', amina);
    expect(counterfactuals.map(({ question, instead }) => [question, instead])).toEqual([['duration', '6-12w']]);
  });

  test('of a list is one pick more or less', () => {
    const { counterfactuals } = tag('radicular', priya, { 'thigh-pull': 'back' });
    expect(counterfactuals).toContainEqual({
      question: 'leg-detail',
      answer: ['below-knee', 'worse-than-back', 'numb', 'cough'],
      instead: ['worse-than-back', 'numb', 'cough'],
      support: 'weak',
    });
  });
});

describe('contradictions', () => {
  const ids = (change: Change) => tagAnswers(scored(base, change)).contradictions.map(({ id }) => id);

  test('are found in their order, read raw', () => {
    expect(ids({})).toEqual([]);
    expect(
      ids({
        duration: 'lt-1w',
        'onset-age': 40,
        'leg-symptoms': 'no',
        'body-map': ['foot-l'],
        'sit-onset': 'eases',
        'upright-helps': 'yes',
        'night-wake': 'no',
        'night-up': 'unsure',
      }),
    ).toEqual([
      'onset-age-after-age',
      'legs-no-but-on-map',
      'sitting-eases-but-upright-answered',
      'no-night-waking-but-night-up-answered',
    ]);
    expect(ids({ duration: 'lt-1w', 'onset-age': 28, 'body-map': null })).toEqual([
      'short-duration-early-onset',
      'body-map-empty',
    ]);
  });

  test('need numbers for the onset, and leave heels and last year alone', () => {
    expect(ids({ duration: 'lt-1w', 'onset-age': 29 })).toEqual([]);
    expect(ids({ duration: 'lt-1w', 'onset-age': 'lt-30' })).toEqual([]);
    expect(ids({ 'body-map': ['heel-l'] })).toEqual([]);
    expect(ids({ 'body-map': [] })).toEqual(['body-map-empty']);
  });
});

test('pregnancy is kept in mind and lowers nothing', () => {
  const notices = tagAnswers(scored(rosa)).notices;
  expect(notices.map(({ id }) => id)).toEqual(['pregnancy']);
  expect(notices[0]?.because).toEqual([{ question: 'pregnant', answer: 'pregnant' }]);
  expect(tagAnswers(scored(rosa, { 'rf-saddle': 'yes' })).urgency).toBe('emergency');
});
