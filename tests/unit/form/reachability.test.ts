import { describe, expect, test } from 'vitest';
import { branches } from '@/lib/form/branches';
import { type QuestionId, questionIds, questions, stepOfQuestion, steps } from '@/lib/form/form';
import { gatesOf, isAsked } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { base } from '../../people/rule-pairs';
import { scored } from '../tagging/scored';

const asked = (id: QuestionId, answers: ScoredAnswers, alarm = false) => isAsked(id, { answers, alarm });

describe('a question is asked', () => {
  test('always, when it has no gate', () => {
    for (const id of questionIds.filter((other) => !(other in branches))) expect(asked(id, {}, true), id).toBe(true);
  });

  test.each<[QuestionId, ScoredAnswers, boolean]>([
    // A gate "is one of" stays closed while blank, a gate "is not" stays open.
    ['rf-constant', {}, true],
    ['rf-constant', { 'main-symptom': 'pain' }, true],
    ['rf-constant', { 'main-symptom': 'stiffness' }, false],
    ['onset-age', {}, false],
    ['onset-age', { duration: '6-12w' }, false],
    ['onset-age', { duration: '3-12m' }, true],
    ['family', { duration: 'gt-5y' }, true],
    ['family', { duration: 'lt-1w' }, false],
    ['roland-morris', { duration: '3-12m' }, true],
    ['roland-morris', { duration: '6-12w' }, false],
    ['roland-morris', {}, false],
    ['night-up', {}, false],
    ['night-up', { 'night-wake': 'first' }, true],
    ['night-up', { 'night-wake': 'unsure' }, false],
    ['sit-posture', {}, true],
    ['sit-posture', { 'sit-hours': 'lt-4' }, false],
    ['upright-helps', {}, false],
    ['upright-helps', { 'sit-onset': 'gt-60' }, true],
    ['upright-helps', { 'sit-onset': 'eases' }, false],
    ['leg-detail', {}, true],
    ['leg-detail', { 'leg-symptoms': 'no' }, false],
    ['walk-sit', { 'leg-symptoms': 'one' }, false],
    ['walk-sit', { 'leg-symptoms': 'one', age: 39 }, false],
    ['walk-sit', { 'leg-symptoms': 'one', age: 40 }, true],
    ['walk-sit', { age: 40 }, true],
    ['seated-pain', { 'leg-symptoms': 'no', age: 70 }, false],
    ['pregnant', {}, false],
    ['pregnant', { age: 11 }, false],
    ['pregnant', { age: 12 }, true],
    ['pregnant', { age: 55, 'sex-birth': 'pnts' }, true],
    ['pregnant', { age: 56, 'sex-birth': 'female' }, false],
    ['pregnant', { age: 30, 'sex-birth': 'male' }, false],
  ])('%s with %j: %j', (id, answers, expected) => expect(asked(id, answers)).toBe(expected));
});

describe('the self-tests of movement', () => {
  const selfTests = ['toe-reach', 'hip-lie'] as const;
  const calm = scored(base);

  test.each(selfTests)('%s is asked of a patient for whom it is safe', (id) => {
    expect(asked(id, calm)).toBe(true);
    expect(asked(id, { ...calm, pregnant: 'postpartum' })).toBe(true);
    expect(asked(id, { ...calm, age: 74, pregnant: undefined })).toBe(true);
    expect(asked(id, { ...calm, 'sex-birth': 'male', pregnant: 'pregnant' })).toBe(true);
  });

  test.each(selfTests)('%s is not asked where anything speaks against it, or is not known', (id) => {
    expect(asked(id, calm, true)).toBe(false);
    for (const answer of ['yes', 'unsure', undefined] as const) {
      expect(asked(id, { ...calm, 'rf-bone': answer })).toBe(false);
    }
    for (const answer of ['minor', 'major', 'unsure', undefined] as const) {
      expect(asked(id, { ...calm, 'rf-trauma': answer })).toBe(false);
    }
    for (const answer of ['pregnant', 'unsure', undefined] as const) {
      expect(asked(id, { ...calm, pregnant: answer })).toBe(false);
    }
    expect(asked(id, { ...calm, age: 75 })).toBe(false);
    expect(asked(id, { ...calm, age: undefined })).toBe(false);
  });

  test('the pull is asked only after a reach', () => {
    expect(asked('thigh-pull', calm)).toBe(true);
    expect(asked('thigh-pull', { ...calm, 'toe-reach': 'skip' })).toBe(false);
    expect(asked('thigh-pull', { ...calm, 'toe-reach': undefined })).toBe(false);
    expect(asked('thigh-pull', calm, true)).toBe(false);
  });
});

describe('the form', () => {
  test('asks every gate before what hangs on it', () => {
    const place = (id: QuestionId) => questionIds.indexOf(id);
    for (const id of questionIds) for (const gate of gatesOf(id)) expect(place(gate), id).toBeLessThan(place(id));
  });

  test('has twelve steps or more, seventeen at most, and knows the step of each question', () => {
    expect(steps.length).toBeGreaterThanOrEqual(12);
    expect(steps.length).toBeLessThanOrEqual(17);
    expect(Object.keys(questions)).toHaveLength(62);
    for (const step of steps) {
      for (const id of Object.keys(step.questions)) expect(stepOfQuestion(id as QuestionId)).toBe(step.id);
    }
  });

  test('asks the red flags first', () => {
    expect(questionIds.slice(0, 12).every((id) => id.startsWith('rf-'))).toBe(true);
  });
});
