import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { causes } from '@/lib/tagging/causes/causes';
import type { ScoredId, TagId } from '@/lib/tagging/evaluation';
import { otherAnswers } from '@/lib/tagging/possible-answers';
import { scoredIds } from '@/lib/tagging/reading';
import { whatTagReads } from '@/lib/tagging/what-a-tag-reads';

describe('other answers to a question', () => {
  const others = (question: keyof ScoredAnswers, answers: ScoredAnswers, borders: number[] = []) =>
    otherAnswers({ question, borders }, answers);

  test('of a choice are the nearest first, and never doubt', () => {
    expect(others('am-stiff', { 'am-stiff': '31-60' })).toEqual([
      '15-30',
      '61-120',
      'lt-15',
      'gt-120',
      'no',
      'all-day',
    ]);
    expect(others('am-stiff', { 'am-stiff': 'unsure' })).toEqual([
      'no',
      'lt-15',
      '15-30',
      '31-60',
      '61-120',
      'gt-120',
      'all-day',
    ]);
    expect(others('sex-birth', {})).toEqual(['female', 'male', 'intersex']);
  });

  test('of a number are the values at its borders, the nearest first, inside what can be', () => {
    expect(others('age', { age: 45 }, [39, 40, 45, 70, 71])).toEqual([40, 39, 70, 71]);
    expect(others('age', { age: 1 }, [-1, 0, 120, 121])).toEqual([0, 120]);
    expect(others('act-min', {}, [149, 150, 4200, 4201])).toEqual([149, 150, 4200]);
    expect(others('onset-age', { 'onset-age': 'lt-30', duration: '1-5y' }, [4, 5, 39, 40])).toEqual([5, 39, 40]);
  });

  test('of a list are one pick more or less, and none in place of a single pick', () => {
    const all = ['below-knee', 'worse-than-back', 'numb', 'cough', 'weak', 'shoot'];
    expect(others('leg-detail', { 'leg-detail': ['numb'] })).toEqual([
      ['numb', 'below-knee'],
      ['numb', 'worse-than-back'],
      ['numb', 'cough'],
      ['numb', 'weak'],
      ['numb', 'shoot'],
      ['none'],
    ]);
    expect(others('leg-detail', { 'leg-detail': ['none'] })).toEqual(all.map((code) => [code]));
    expect(others('leg-detail', {})).toEqual([...all.map((code) => [code]), ['none']]);
    expect(others('leg-detail', { 'leg-detail': ['numb', 'cough'] })).toContainEqual(['cough']);
    expect(others('leg-detail', { 'leg-detail': ['numb', 'cough'] })).not.toContainEqual(['none']);
    expect(others('body-map', { 'body-map': ['neck'] })).not.toContainEqual(['none']);
    expect(others('family', { family: ['unsure'] })).toContainEqual(['none']);
    expect(others('family', { family: ['unsure'] })).not.toContainEqual(['unsure']);
  });

  test('of one thing tried leave the rest as it was', () => {
    const tried = { ham: 'helped', heat: 'no' } as const;
    expect(otherAnswers({ question: 'tried', row: 'ham', borders: [] }, { tried })).toEqual([
      { ham: 'no', heat: 'no' },
      { ham: 'worse', heat: 'no' },
      { ham: 'not-tried', heat: 'no' },
    ]);
    expect(otherAnswers({ question: 'tried', row: 'hip', borders: [] }, {})).toEqual([
      { hip: 'helped' },
      { hip: 'no' },
      { hip: 'worse' },
      { hip: 'not-tried' },
    ]);
    expect(otherAnswers({ question: 'tried', borders: [] }, { tried })).toEqual([]);
  });

  test('of text and of scales are not looked for', () => {
    expect(others('goals', { goals: 'Dance' })).toEqual([]);
    expect(others('peg-g', { 'peg-g': 3 }, [3, 4])).toEqual([]);
  });
});

describe('what a tag reads', () => {
  const reads = (id: TagId) => causes.filter((cause) => cause.id === id).flatMap(whatTagReads);
  const ids = (id: TagId) => reads(id).map(({ question, row }) => (row ? `${question}.${row}` : question));

  test('is every answer its level hangs on, through criteria too, each once and in the order of the form', () => {
    expect(ids('radicular')).toEqual(
      ['leg-symptoms', 'leg-detail', 'walk-sit', 'thigh-pull', 'toe-reach'].toSorted(byForm),
    );
    expect(ids('hamstring-tightness')).toEqual(
      expect.arrayContaining([
        'duration',
        'onset-age',
        'night-wake',
        'night-up',
        'act-min',
        'tried.ham',
        'leg-symptoms',
      ]),
    );
    expect(new Set(ids('axspa')).size).toBe(ids('axspa').length);
    expect(ids('axspa')).toEqual(ids('axspa').toSorted(byForm));
    expect(ids('axspa')).toContain('family');
    expect(ids('non-specific-lbp')).toEqual([]);
  });

  test('counts its gates, save those that make a self-test unsafe', () => {
    expect(ids('prolonged-sitting-posture')).toEqual(expect.arrayContaining(['sit-hours', 'sit-onset', 'night-wake']));
    for (const { id } of causes) for (const { question } of reads(id)) expect(scoredIds).toContain(question);
    for (const gate of ['rf-bone', 'rf-trauma', 'pregnant']) expect(ids('hip-flexor-tightness')).not.toContain(gate);
  });

  test('knows both sides of every border', () => {
    const borders = (id: TagId, asked: string) => reads(id).find(({ question }) => question === asked)?.borders;
    expect(borders('facet-oa', 'age')).toEqual([39, 40, 49, 50, 64, 65]);
    expect(borders('disc-degeneration', 'age')).toEqual([19, 20, 39, 40]);
    expect(borders('hamstring-tightness', 'act-min')).toEqual([149, 150]);
    expect(borders('axspa', 'onset-age')).toEqual([34, 35, 39, 40, 44, 45]);
    expect(borders('facet-oa', 'am-stiff')).toEqual([]);
    expect(borders('radicular', 'leg-symptoms')).toEqual([]);
  });
});

function byForm(a: string, b: string): number {
  const place = (id: string) => scoredIds.indexOf(String(id.split('.')[0]) as ScoredId);

  return place(a) - place(b);
}
