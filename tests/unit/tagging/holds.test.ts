import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Condition } from '@/lib/tagging/condition';
import type { Truth } from '@/lib/tagging/findings';
import { holds } from '@/lib/tagging/holds';
import { readDraft, readSent } from '@/lib/tagging/read-form';
import { base } from '../../people/rule-pairs';
import { scored } from './scored';

const calm = scored(base);
const having = (change: object) => ({ ...calm, ...change }) as ScoredAnswers;
const sent = (condition: Condition, change: object = {}) => holds(condition, readSent(having(change)));
const draft = (condition: Condition, change: object = {}) => holds(condition, readDraft(having(change)));

describe('one choice', () => {
  const better: Condition = { question: 'move-effect', is: ['better', 'same'] };

  test.each<[unknown, Truth]>([
    ['better', true],
    ['same', true],
    ['worse', false],
    ['unsure', undefined],
    [undefined, undefined],
    ['', undefined],
    [null, undefined],
  ])('answered %s is %s', (answer, truth) => {
    expect(sent(better, { 'move-effect': answer })).toBe(truth);
    expect(draft(better, { 'move-effect': answer })).toBe(truth);
  });

  test('is unknown for the codes that leave it open', () => {
    const much: Condition = { question: 'nsaid', is: ['much'], inDoubt: ['some', 'cant'] };
    expect(['much', 'some', 'cant', 'none'].map((nsaid) => sent(much, { nsaid }))).toEqual([
      true,
      undefined,
      undefined,
      false,
    ]);
  });

  test('left blank holds on a sent form where it is told to, and is unknown on a draft or where it was not asked', () => {
    const condition: Condition = { question: 'night-up', is: ['yes'], ifBlank: 'holds' };
    expect(sent(condition, { 'night-wake': 'second' })).toBe(true);
    expect(draft(condition, { 'night-wake': 'second' })).toBeUndefined();
    expect(sent(condition, { 'night-wake': 'no' })).toBeUndefined();
    expect(sent(condition, { 'night-wake': 'second', 'night-up': 'no' })).toBe(false);
  });

  test('left blank fails everywhere where it is told to', () => {
    const condition: Condition = { question: 'move-effect', is: ['better'], ifBlank: 'fails' };
    expect(sent(condition, { 'move-effect': undefined })).toBe(false);
    expect(draft(condition, { 'move-effect': undefined })).toBe(false);
    expect(sent(condition, { 'move-effect': 'unsure' })).toBeUndefined();
  });
});

describe('anything but', () => {
  const condition: Condition = { question: 'night-up', otherThan: ['no'] };

  test.each<[object, Truth, Truth]>([
    [{ 'night-wake': 'first', 'night-up': 'no' }, false, false],
    [{ 'night-wake': 'first', 'night-up': 'yes' }, true, true],
    [{ 'night-wake': 'first', 'night-up': 'unsure' }, true, true],
    [{ 'night-wake': 'first' }, true, false],
    [{ 'night-wake': 'no' }, false, false],
    [{ 'night-wake': 'no', 'night-up': 'yes' }, false, false],
  ])('%j is %s sent and %s on a draft', (change, ifSent, ifDraft) => {
    expect(sent(condition, change)).toBe(ifSent);
    expect(draft(condition, change)).toBe(ifDraft);
  });
});

describe('a list', () => {
  const condition: Condition = { question: 'family', has: ['axspa', 'reactive'], inDoubtIf: ['ibd'] };
  const chronic = { duration: '1-5y' };

  test.each<[string[] | undefined, Truth]>([
    [['axspa'], true],
    [['psoriasis', 'reactive'], true],
    [['ibd', 'axspa'], true],
    [['ibd'], undefined],
    [['ibd', 'psoriasis'], undefined],
    [['psoriasis'], false],
    [['none'], false],
    [['unsure'], undefined],
    [['unsure', 'none'], undefined],
    [['unsure', 'psoriasis'], false],
    [[], undefined],
    [undefined, undefined],
  ])('%j is %s', (family, truth) => expect(sent(condition, { ...chronic, family })).toBe(truth));

  test('that was not asked is unknown', () => {
    expect(sent(condition, { duration: 'lt-1w', family: ['axspa'] })).toBeUndefined();
  });
});

describe('an age', () => {
  test('is inside its borders, both included', () => {
    const condition: Condition = { question: 'age', from: 50, to: 64 };
    expect([49, 50, 64, 65, undefined].map((age) => sent(condition, { age }))).toEqual([
      false,
      true,
      true,
      false,
      undefined,
    ]);
    expect([0, 17, 18].map((age) => sent({ question: 'age', to: 17 }, { age }))).toEqual([true, true, false]);
    expect([70, 71, 120].map((age) => sent({ question: 'age', from: 71 }, { age }))).toEqual([false, true, true]);
  });

  test('of onset is true or false of a band only if it is of all its years', () => {
    const below = (border: number, onset: unknown) =>
      sent({ question: 'onset-age', below: border }, { duration: '1-5y', 'onset-age': onset });
    const from = (border: number, onset: unknown) =>
      sent({ question: 'onset-age', from: border }, { duration: '1-5y', 'onset-age': onset });

    expect([29, 30, 'lt-30', '30-34', 'gte-45', 'unsure', undefined].map((onset) => below(30, onset))).toEqual([
      true,
      false,
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
    expect(['30-34', '35-39'].map((onset) => below(34, onset))).toEqual([undefined, false]);
    expect(['35-39', '40-44'].map((onset) => below(40, onset))).toEqual([true, false]);
    expect([44, 45, '40-44', 'gte-45', 'unsure'].map((onset) => from(45, onset))).toEqual([
      false,
      true,
      false,
      true,
      undefined,
    ]);
    expect(from(32, '30-34')).toBeUndefined();
    expect(sent({ question: 'onset-age', below: 45 }, { duration: 'lt-1w', 'onset-age': 20 })).toBeUndefined();
  });
});

describe('what was tried', () => {
  const row: Condition = { question: 'tried', row: 'ham', came: ['no', 'worse'] };
  const any: Condition = { question: 'tried', anyRow: ['helped'] };
  const none: Condition = { question: 'tried', noRow: ['helped'] };

  test.each<[object | undefined, Truth, Truth, Truth]>([
    [{ ham: 'worse', heat: 'helped' }, true, true, false],
    [{ ham: 'helped' }, false, true, false],
    [{ heat: 'no' }, undefined, false, true],
    [{}, undefined, false, true],
    [undefined, undefined, false, true],
  ])('%j', (tried, ofRow, ofAny, ofNone) => {
    expect([row, any, none].map((condition) => sent(condition, { tried }))).toEqual([ofRow, ofAny, ofNone]);
  });
});

test('left blank is so only of a sent form and of a question that was asked', () => {
  const condition: Condition = { question: 'night-up', leftBlank: true };
  expect(sent(condition, { 'night-wake': 'first' })).toBe(true);
  expect(draft(condition, { 'night-wake': 'first' })).toBe(false);
  expect(sent(condition, { 'night-wake': 'no' })).toBe(false);
  expect(sent(condition, { 'night-wake': 'first', 'night-up': 'unsure' })).toBe(false);
  expect(sent({ question: 'rf-bone', leftBlank: true }, { 'rf-bone': null })).toBe(true);
});
