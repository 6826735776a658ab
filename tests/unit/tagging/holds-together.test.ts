import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Condition } from '@/lib/tagging/condition';
import type { Truth } from '@/lib/tagging/findings';
import { holds } from '@/lib/tagging/holds';
import { readSent } from '@/lib/tagging/read-form';
import { base } from '../../people/rule-pairs';
import { scored } from './scored';

const calm = scored(base);
const having = (change: object) => ({ ...calm, ...change }) as ScoredAnswers;
const sent = (condition: Condition, change: object = {}) => holds(condition, readSent(having(change)));

const yes: Condition = { question: 'sex-birth', is: ['female'] };
const no: Condition = { question: 'sex-birth', is: ['male'] };
const open: Condition = { question: 'move-effect', is: ['better'] };
const doubtful = { 'move-effect': 'unsure' };

describe('together', () => {
  const of = (condition: Condition) => sent(condition, doubtful);

  test('all: false beats unknown beats true', () => {
    expect(of({ all: [yes, yes] })).toBe(true);
    expect(of({ all: [yes, open] })).toBeUndefined();
    expect(of({ all: [open, no] })).toBe(false);
  });

  test('any: true beats unknown beats false', () => {
    expect(of({ any: [no, yes] })).toBe(true);
    expect(of({ any: [no, open] })).toBeUndefined();
    expect(of({ any: [open, yes] })).toBe(true);
    expect(of({ any: [no, no] })).toBe(false);
  });

  test('at least so many: unknown while the open ones could decide', () => {
    expect(of({ atLeast: 2, of: [yes, open, yes] })).toBe(true);
    expect(of({ atLeast: 2, of: [yes, open, no] })).toBeUndefined();
    expect(of({ atLeast: 2, of: [no, open, no] })).toBe(false);
    expect(of({ atLeast: 3, of: [yes, yes] })).toBe(false);
  });

  test('not', () => {
    expect(of({ not: yes })).toBe(false);
    expect(of({ not: no })).toBe(true);
    expect(of({ not: open })).toBeUndefined();
  });
});

test('what no layer has found yet is unknown of criteria and false of a probability', () => {
  expect(sent({ criteria: 'asas', is: 'met' })).toBeUndefined();
  expect(sent({ criteria: 'asas', trueItems: { to: 9 } })).toBeUndefined();
  expect(sent({ probability: 'lss', from: 0 })).toBe(false);
});

describe('what the layers found', () => {
  const score = (result: 'met' | 'not-met' | 'indeterminate' | 'n/a', met: number, entry: Truth) => ({
    ...readSent(calm),
    findings: {
      criteria: { asas: { result, met, entry } },
      probability: {
        lss: { patient: 0.2, confirmed: 0.3, terms: [] },
        axspa: { patient: null, confirmed: null, terms: [] },
      },
    },
  });

  test('of criteria is the result, unknown unless met or not', () => {
    const met: Condition = { criteria: 'asas', is: 'met' };
    const missed: Condition = { criteria: 'asas', is: 'not-met' };
    expect([holds(met, score('met', 4, true)), holds(missed, score('met', 4, true))]).toEqual([true, false]);
    expect([holds(met, score('not-met', 1, true)), holds(missed, score('not-met', 1, true))]).toEqual([false, true]);
    for (const result of ['indeterminate', 'n/a'] as const) {
      expect(holds(met, score(result, 0, true))).toBeUndefined();
      expect(holds(missed, score(result, 0, true))).toBeUndefined();
    }
  });

  test('of true items is a range, and of its entry if asked', () => {
    const three: Condition = { criteria: 'asas', trueItems: { from: 3, to: 3 } };
    expect([2, 3, 4].map((met) => holds(three, score('met', met, undefined)))).toEqual([false, true, false]);
    const entered: Condition = { criteria: 'asas', trueItems: { from: 3 }, entryHolds: true };
    expect([true, undefined, false].map((entry) => holds(entered, score('met', 3, entry)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(holds({ criteria: 'asas', trueItems: { to: 2 } }, score('not-met', 0, true))).toBe(true);
  });

  test('of a probability is before rounding, and its border is included', () => {
    expect(holds({ probability: 'lss', from: 0.2 }, score('met', 4, true))).toBe(true);
    expect(holds({ probability: 'lss', from: 0.2001 }, score('met', 4, true))).toBe(false);
    expect(holds({ probability: 'axspa', from: 0 }, score('met', 4, true))).toBe(false);
  });
});
