import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { furtherChecks } from '@/lib/tagging/contradictions/further-checks';
import { statedChecks } from '@/lib/tagging/contradictions/stated-checks';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { people } from '../../people/people';
import { base, type Change } from '../../people/rule-pairs';
import reference from '../../vectors/reference.json';
import { scored } from './scored';

function ids(change: Change): string[] {
  const { assessed, contradictions } = tagAnswers(scored(base, change));
  expect(assessed).toBe(true);

  return contradictions.map(({ id }) => id);
}

const history = { 'blood-thinner': 'no', 'ulcer-kidney': 'no' } as const;

describe('the six of the specification', () => {
  test('come first, in their order', () => {
    expect(statedChecks.map(({ id }) => id)).toEqual([
      'onset-age-after-age',
      'short-duration-early-onset',
      'legs-no-but-on-map',
      'sitting-eases-but-upright-answered',
      'no-night-waking-but-night-up-answered',
      'body-map-empty',
    ]);
    expect(ids({ 'body-map': null, 'rf-constant': 'yes', 'nprs-now': 0, 'onset-age': 99 })).toEqual([
      'onset-age-after-age',
      'body-map-empty',
      'constant-but-no-pain-now',
    ]);
  });
});

// Of each check: answers that break it, and answers that nearly do.
const pairs: readonly [id: string, breaks: Change, nearly: Change][] = [
  ['onset-age-after-beginning', { duration: 'gt-5y', 'onset-age': 26 }, { duration: 'gt-5y', 'onset-age': 25 }],
  ['one-leg-but-both-on-map', legs(['calf-l', 'foot-r']), legs(['calf-l', 'foot-l', 'thigh-back-r'])],
  [
    'legs-no-but-detail-picked',
    { 'leg-symptoms': 'no', 'leg-detail': ['numb'] },
    { 'leg-symptoms': 'no', 'leg-detail': ['none'] },
  ],
  [
    'constant-but-rest-eases',
    { 'rf-constant': 'yes', 'rest-effect': 'better' },
    { 'rf-constant': 'unsure', 'rest-effect': 'better' },
  ],
  ['constant-but-no-pain-now', { 'rf-constant': 'yes', 'nprs-now': 0 }, { 'rf-constant': 'yes', 'nprs-now': 1 }],
  [
    'sits-at-work-but-few-hours',
    { 'job-type': 'desk', 'sit-hours': 'lt-4' },
    { 'job-type': 'desk', 'sit-hours': '4-6' },
  ],
  [
    'spine-procedure-but-none-told',
    procedure({ 'back-surgery': 'no' }, 'not-tried'),
    procedure({ 'back-surgery': 'no' }, 'worse'),
  ],
  [
    'no-back-surgery-but-year-given',
    { history: { ...history, 'back-surgery': 'no', 'back-surgery-year': 2019 } },
    { history: { ...history, 'back-surgery': 'yes', 'back-surgery-year': 2019 } },
  ],
  ['male-but-pregnant', { 'sex-birth': 'male', pregnant: 'postpartum' }, { 'sex-birth': 'male', pregnant: 'no' }],
  [
    'reach-not-tried-but-pull-answered',
    { 'toe-reach': 'skip', 'thigh-pull': 'none' },
    { 'toe-reach': 'skip', 'thigh-pull': null },
  ],
];

function legs(places: NonNullable<Change['body-map']>): Change {
  return { 'leg-symptoms': 'one', 'leg-detail': ['none'], 'body-map': places };
}

function procedure(surgery: { 'back-surgery': 'no' }, shots: 'not-tried' | 'worse'): Change {
  return { 'rf-infection-risk': ['spine-procedure'], history: { ...history, ...surgery }, tried: { shots } };
}

describe('those that the words of the questions add', () => {
  test('are all listed here', () => expect(pairs.map(([id]) => id)).toEqual(furtherChecks.map(({ id }) => id)));

  test.each(pairs)('%s', (id, breaks, nearly) => {
    expect(ids(breaks)).toEqual([id]);
    expect(ids(nearly)).toEqual([]);
  });

  test('leave a driver, another surgery and a pregnant woman alone, but for what they cannot mean', () => {
    expect(ids({ 'job-type': 'drive', 'sit-hours': 'lt-4' })).toEqual(['sits-at-work-but-few-hours']);
    expect(ids({ 'job-type': 'stand', 'sit-hours': 'lt-4' })).toEqual([]);
    expect(ids({ 'rf-constant': 'unsure', 'nprs-now': 0 })).toEqual([]);
    expect(ids({ 'sex-birth': 'male', pregnant: 'pregnant' })).toEqual(['male-but-pregnant']);
    expect(ids({ 'sex-birth': 'female', pregnant: 'pregnant' })).toEqual([]);
    expect(ids({ ...procedure({ 'back-surgery': 'no' }, 'not-tried'), 'rf-infection-risk': ['ivdu'] })).toEqual([]);
    expect(ids({ ...procedure({ 'back-surgery': 'no' }, 'not-tried'), history: null })).toEqual([]);
    expect(ids({ ...procedure({ 'back-surgery': 'no' }, 'not-tried'), tried: null })).toEqual([]);
  });

  test('take the age at onset for what it is: a number, up to the age now, and in a spell of a year or more', () => {
    expect(ids({ duration: '1-5y', 'onset-age': 30 })).toEqual(['onset-age-after-beginning']);
    expect(ids({ duration: '1-5y', 'onset-age': 29 })).toEqual([]);
    expect(ids({ duration: '3-12m', 'onset-age': 30 })).toEqual([]);
    expect(ids({ duration: 'gt-5y', 'onset-age': 31 })).toEqual(['onset-age-after-age']);
    expect(ids({ duration: 'gt-5y', 'onset-age': 'gte-45' })).toEqual([]);
    expect(ids({ duration: 'gt-5y', 'onset-age': 26, dob: null })).toEqual([]);
  });
});

test('no reference vector contradicts itself', () => {
  for (const { id, answers_changed_from_baseline: change } of reference.vectors) {
    const answers = { ...reference.baseline, ...change } as unknown as ScoredAnswers;
    expect(tagAnswers(answers).contradictions, id).toEqual([]);
  }
});

test('contradictions change no rule, tag or urgency', () => {
  const { contradictions, ...evaluation } = tagAnswers(scored(base, { 'sex-birth': 'male', pregnant: 'pregnant' }));
  expect(contradictions).toHaveLength(1);
  expect(evaluation).toEqual({
    ...tagAnswers(scored(base, { 'sex-birth': 'male', pregnant: null })),
    contradictions: undefined,
  });
});

test.each(people)('$id contradicts themselves only where their story says so', (person) => {
  const found = tagAnswers(scored(person)).contradictions.map(({ id }) => id);
  expect(found).toEqual(person.mustGet.contradictions ?? []);
});
