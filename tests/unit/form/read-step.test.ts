import { describe, expect, test } from 'vitest';
import { answersSchema } from '@/lib/form/answers';
import type { StepId } from '@/lib/form/form';
import type { Fields } from '@/lib/form/read-answer';
import { fieldNames, findStep, readStep } from '@/lib/form/read-step';

const today = '2026-11-24';

function read(step: StepId, fields: Record<string, string | string[]>) {
  const posted = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]);

  return readStep(step, Object.fromEntries(posted) as Fields, today);
}

function problem(step: StepId, fields: Record<string, string | string[]>) {
  const { problems, answers } = read(step, fields);
  expect(answers).toEqual({});

  return problems.map(({ field, is }) => [field, is]);
}

describe('a page', () => {
  test('gives only what it showed', () => {
    const fields = { 'rf-bladder': 'no', 'rf-saddle': 'yes' };
    expect(read('nerve-signs', { shown: ['rf-bladder'], ...fields }).answers).toEqual({ 'rf-bladder': 'no' });
    expect(read('nerve-signs', fields)).toEqual({ answers: {}, declined: [], problems: [] });
    expect(read('nerve-signs', { shown: ['nsaid'], nsaid: 'much' }).answers).toEqual({});
  });

  test('leaves blank what was left blank', () => {
    const shown = ['rf-bladder', 'rf-saddle'];
    expect(read('nerve-signs', { shown, 'rf-bladder': '' })).toEqual({ answers: {}, declined: [], problems: [] });
  });

  test('takes a refusal by word or by box, and an answer before the box', () => {
    const step = 'impact';
    expect(read(step, { shown: ['peg-p'], 'peg-p': 'declined' }).declined).toEqual(['peg-p']);
    expect(read(step, { shown: ['peg-p'], declined: ['peg-p'] }).declined).toEqual(['peg-p']);
    expect(read(step, { shown: ['peg-p'], declined: ['peg-p'], 'peg-p': '3' })).toEqual({
      answers: { 'peg-p': 3 },
      declined: [],
      problems: [],
    });
  });

  test('names every field it may post', () => {
    expect(fieldNames('about-you')).toContain('dob.day');
    expect(fieldNames('timeline')).toContain('onset-age.band');
    expect(fieldNames('activity')).toContain('tried.ham');
    expect(fieldNames('activity')).toContain('activity.minutes');
    expect(fieldNames('activity')).not.toContain('dob.day');
    expect(findStep('no-such-step')).toBeUndefined();
  });
});

describe('a choice', () => {
  test('takes an option and nothing else', () => {
    expect(read('nerve-signs', { shown: 'rf-bladder', 'rf-bladder': 'unsure' }).answers).toEqual({
      'rf-bladder': 'unsure',
    });
    for (const value of ['maybe', 'YES', 'yes no', '__proto__', 'toString', 'a\u0000b', '\ud800']) {
      expect(problem('nerve-signs', { shown: 'rf-bladder', 'rf-bladder': value })).toEqual([
        ['rf-bladder', 'not-an-option'],
      ]);
    }
  });
});

describe('a list', () => {
  test('takes its picks once each', () => {
    expect(read('body-map', { shown: 'body-map', 'body-map': ['neck', 'heel-l', 'neck'] }).answers).toEqual({
      'body-map': ['neck', 'heel-l'],
    });
    expect(read('body-map', { shown: 'body-map' }).answers).toEqual({});
  });

  test('refuses "none" beside a pick, and a pick it does not have', () => {
    const shown = 'rf-infection-risk';
    expect(problem('health-risks', { shown, [shown]: ['none', 'diabetes'] })).toEqual([[shown, 'none-and-more']]);
    expect(problem('health-risks', { shown, [shown]: ['pnts', 'none'] })).toEqual([[shown, 'none-and-more']]);
    expect(problem('health-risks', { shown, [shown]: ['diabetes', 'gout'] })).toEqual([[shown, 'not-an-option']]);
    expect(read('health-risks', { shown, [shown]: ['none'] }).answers).toEqual({ [shown]: ['none'] });
  });
});

describe('a scale', () => {
  const peg = (value: string) => ({ shown: 'peg-p', 'peg-p': value });

  test('takes whole numbers from 0 to 10', () => {
    expect(read('impact', peg('0')).answers).toEqual({ 'peg-p': 0 });
    expect(read('impact', peg(' 10 ')).answers).toEqual({ 'peg-p': 10 });
  });

  test.each([
    ['11', 'out-of-range'],
    ['-1', 'not-a-number'],
    ['3.5', 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['9999999999', 'not-a-number'],
    ['three', 'not-a-number'],
  ])('refuses %s', (value, is) => expect(problem('impact', peg(value))).toEqual([['peg-p', is]]));
});

describe('the age at onset', () => {
  const onset = (years: string, band = '') => ({ shown: 'onset-age', 'onset-age': years, 'onset-age.band': band });

  test('takes years, or a band where the years are blank', () => {
    expect(read('timeline', onset('24')).answers).toEqual({ 'onset-age': 24 });
    expect(read('timeline', onset('24', '40-44')).answers).toEqual({ 'onset-age': 24 });
    expect(read('timeline', onset('', '40-44')).answers).toEqual({ 'onset-age': '40-44' });
    expect(read('timeline', onset('', '')).answers).toEqual({});
  });

  test('refuses what is neither', () => {
    expect(problem('timeline', onset('4'))).toEqual([['onset-age', 'out-of-range']]);
    expect(problem('timeline', onset('111'))).toEqual([['onset-age', 'out-of-range']]);
    expect(problem('timeline', onset('young', '40-44'))).toEqual([['onset-age', 'not-a-number']]);
    expect(problem('timeline', onset('', '20-30'))).toEqual([['onset-age', 'not-an-option']]);
  });
});

describe('the date of birth', () => {
  const born = (day: string, month: string, year: string) => ({
    shown: 'dob',
    'dob.day': day,
    'dob.month': month,
    'dob.year': year,
  });

  test('takes a day of the calendar', () => {
    expect(read('about-you', born('2', '6', '1985')).answers).toEqual({ dob: '1985-06-02' });
    expect(read('about-you', born('29', '02', '2000')).answers).toEqual({ dob: '2000-02-29' });
    expect(read('about-you', born('24', '11', '2026')).answers).toEqual({ dob: today });
    expect(read('about-you', born('', '', '')).answers).toEqual({});
  });

  test.each([
    ['31', '2', '1985', 'not-a-date'],
    ['29', '2', '2001', 'not-a-date'],
    ['29', '2', '1900', 'not-a-date'],
    ['31', '6', '1985', 'not-a-date'],
    ['0', '1', '1985', 'not-a-date'],
    ['1', '13', '1985', 'not-a-date'],
    ['1', '', '1985', 'not-a-date'],
    ['1', '1', '85', 'not-a-date'],
    ['one', '1', '1985', 'not-a-date'],
  ])('refuses %s %s %s', (day, month, year, is) => {
    expect(problem('about-you', born(day, month, year))).toEqual([['dob.day', is]]);
  });

  test('refuses the future and ages over 120', () => {
    expect(problem('about-you', born('25', '11', '2026'))).toEqual([['dob.year', 'in-the-future']]);
    expect(problem('about-you', born('24', '11', '1905'))).toEqual([['dob.year', 'out-of-range']]);
    expect(read('about-you', born('25', '11', '1905')).problems).toEqual([]);
  });
});

describe('free text', () => {
  const goals = (text: string) => ({ shown: 'goals', goals: text });

  test('is kept exactly as written', () => {
    const text = '  Ride my bike\r\nagain — “soon” 🚲\tمرحبا ';
    expect(read('impact', goals(text)).answers).toEqual({ goals: text });
    expect(read('impact', goals(' \n ')).answers).toEqual({});
  });

  test.each([
    ['NUL', 'a\u0000b', 'unreadable-characters'],
    ['an escape', 'a\u001bb', 'unreadable-characters'],
    ['half a surrogate pair', 'a\ud83db', 'unreadable-characters'],
    ['more than fits', 'x'.repeat(1001), 'too-long'],
  ])('refuses %s', (_, text, is) => expect(problem('impact', goals(text))).toEqual([['goals', is]]));
});

describe('a question of several parts', () => {
  test('takes each part, and only those that were filled', () => {
    const shown = 'activity';
    expect(read('activity', { shown, 'activity.days': '3', 'activity.minutes': '' }).answers).toEqual({
      activity: { days: 3 },
    });
    expect(read('activity', { shown, 'activity.days': '' }).answers).toEqual({});
    expect(
      read('medical-history', { shown: 'history', 'history.medicines': 'Aspirin', 'history.blood-thinner': 'no' })
        .answers,
    ).toEqual({ history: { medicines: 'Aspirin', 'blood-thinner': 'no' } });
  });

  test('complains of the part that does not fit', () => {
    expect(problem('activity', { shown: 'activity', 'activity.days': '8', 'activity.minutes': '10' })).toEqual([
      ['activity.days', 'out-of-range'],
    ]);
    expect(problem('activity', { shown: 'activity', 'activity.days': '3', 'activity.minutes': '601' })).toEqual([
      ['activity.minutes', 'out-of-range'],
    ]);
    expect(problem('medical-history', { shown: 'history', 'history.allergies': 'a\u0000' })).toEqual([
      ['history.allergies', 'unreadable-characters'],
    ]);
    expect(problem('medical-history', { shown: 'history', 'history.back-surgery': 'perhaps' })).toEqual([
      ['history', 'not-an-option'],
    ]);
  });
});

describe('what was tried', () => {
  test('takes a row for each that was answered', () => {
    const fields = { shown: 'tried', 'tried.ham': 'helped', 'tried.heat': '', 'tried.knees': 'no' };
    expect(read('activity', fields).answers).toEqual({ tried: { ham: 'helped' } });
    expect(problem('activity', { shown: 'tried', 'tried.ham': 'yes' })).toEqual([['tried', 'not-an-option']]);
  });
});

describe('answers from anywhere', () => {
  test.each([
    [{ 'shoe-size': 42 }],
    [{ 'rf-bladder': null }],
    [{ 'rf-bladder': ['yes'] }],
    [{ 'body-map': 'neck' }],
    [{ 'peg-p': '3' }],
    [{ 'peg-p': 3.5 }],
    [{ activity: { hours: 3 } }],
    [{ dob: '1985-02-31' }],
    [{ goals: 'a\u0000' }],
  ])('%j is refused', (answers) => expect(answersSchema.safeParse(answers).success).toBe(false));
});

test('digits of an Arabic or a Persian keyboard are the same numbers', () => {
  const fields = { shown: ['dob'], 'dob.day': ['٢٧'], 'dob.month': ['۳'], 'dob.year': ['١٩٨٠'] };
  expect(readStep('about-you', fields, '2026-11-24').answers).toEqual({ dob: '1980-03-27' });
});
