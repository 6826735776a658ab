import { describe, expect, test } from 'vitest';
import type { CriteriaId } from '@/lib/tagging/evaluation';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { amina } from '../../people/amina';
import { lucia } from '../../people/lucia';
import type { Person } from '../../people/person';
import type { Change } from '../../people/rule-pairs';
import { ruleIds, scored } from './scored';

function result(id: CriteriaId, change: Change = {}, person: Person = amina) {
  const evaluation = tagAnswers(scored(person, change));
  if (!evaluation.assessed) throw new Error(evaluation.failure);
  const { result: word, met } = evaluation.criteria[id];

  return [word, met];
}

const all: CriteriaId[] = ['asas', 'berlin', 'calin', 'ng65', 'cafaspa', 'hamilton'];

describe('entry', () => {
  test.each(all)('%s does not apply to a problem of less than three months, or of unknown length', (id) => {
    expect(result(id, { duration: '6-12w' })).toEqual(['n/a', 0]);
    expect(result(id, { duration: null })).toEqual(['n/a', 0]);
  });

  test('Berlin ends at 50, NG65 and CaFaSpA at an onset of 45', () => {
    expect(result('berlin', { dob: '1976-11-24' })).toEqual(['n/a', 0]);
    expect(result('berlin', { dob: '1976-11-25' })).toEqual(['met', 4]);
    expect(result('ng65', { 'onset-age': 45 })).toEqual(['n/a', 0]);
    expect(result('ng65', { 'onset-age': 44 })).toEqual(['met', 5]);
    expect(result('cafaspa', { 'onset-age': 'gte-45' })).toEqual(['n/a', 0]);
  });

  test('unknown makes the set indeterminate, and still counts', () => {
    expect(result('berlin', { dob: null })).toEqual(['indeterminate', 4]);
    expect(result('ng65', { 'onset-age': 'unsure' })).toEqual(['indeterminate', 5]);
    expect(result('cafaspa', { 'onset-age': null })).toEqual(['indeterminate', 2]);
  });
});

describe('ASAS', () => {
  test('needs four of five', () => {
    expect(result('asas')).toEqual(['met', 5]);
    expect(result('asas', { 'onset-age': 40 })).toEqual(['met', 4]);
    expect(result('asas', { 'onset-age': 40, 'rest-effect': 'better' })).toEqual(['not-met', 3]);
    expect(result('asas', { 'onset-age': 40, 'rest-effect': 'unsure' })).toEqual(['indeterminate', 3]);
  });

  test('is indeterminate while the unknown could still decide it', () => {
    expect(result('asas', {}, lucia)).toEqual(['indeterminate', 2]);
  });

  test('counts night pain only in the second half of the night, and only if it eases on getting up', () => {
    const three = { 'onset-age': 40 } satisfies Change;
    expect(result('asas', { ...three, 'night-wake': 'any' })).toEqual(['met', 4]);
    expect(result('asas', { ...three, 'night-wake': 'first' })).toEqual(['not-met', 3]);
    expect(result('asas', { ...three, 'night-wake': 'first', 'night-up': 'unsure' })).toEqual(['not-met', 3]);
    expect(result('asas', { ...three, 'night-up': 'no' })).toEqual(['not-met', 3]);
    expect(result('asas', { ...three, 'night-up': null })).toEqual(['indeterminate', 3]);
    expect(result('asas', { ...three, 'night-wake': 'unsure' })).toEqual(['indeterminate', 3]);
    expect(result('asas', { ...three, 'night-wake': 'no' })).toEqual(['not-met', 3]);
  });

  test('takes a band of the age at onset for true only if all of it is', () => {
    const rest = { 'rest-effect': 'better' } satisfies Change;
    expect(result('asas', { ...rest, 'onset-age': '35-39' })).toEqual(['met', 4]);
    expect(result('asas', { ...rest, 'onset-age': '40-44' })).toEqual(['not-met', 3]);
    expect(result('hamilton', { 'onset-age': 'lt-30' })).toEqual(['met', 4]);
    expect(result('hamilton', { 'onset-age': '30-34', 'rest-effect': 'same' })).toEqual(['indeterminate', 2]);
    expect(result('ng65', { 'onset-age': '30-34' })).toEqual(['met', 6]);
    expect(result('ng65', { 'onset-age': '35-39' })).toEqual(['met', 5]);
  });
});

describe('Berlin', () => {
  test('wants waking in the second half only, and movement that helps where rest does not', () => {
    expect(result('berlin')).toEqual(['met', 4]);
    expect(result('berlin', { 'night-wake': 'any' })).toEqual(['met', 3]);
    expect(result('berlin', { 'rest-effect': 'better' })).toEqual(['met', 3]);
    expect(result('berlin', { 'am-stiff': '15-30', 'night-wake': 'any', 'buttock-alt': 'both' })).toEqual([
      'not-met',
      1,
    ]);
    expect(result('berlin', { 'am-stiff': 'all-day', 'night-wake': 'any', 'buttock-alt': 'no' })).toEqual(['met', 2]);
    expect(result('berlin', { 'am-stiff': 'no', 'buttock-alt': null, 'night-wake': 'first' })).toEqual([
      'indeterminate',
      1,
    ]);
  });
});

describe('Calin', () => {
  test('counts any morning stiffness, and duration always', () => {
    expect(result('calin', { 'am-stiff': 'lt-15' })).toEqual(['met', 5]);
    expect(result('calin', { 'am-stiff': 'no', 'onset-age': 50 })).toEqual(['not-met', 3]);
    expect(result('calin', { 'am-stiff': 'unsure', 'onset-age': 50 })).toEqual(['indeterminate', 3]);
    expect(result('calin', { 'onset-speed': 'days', 'move-effect': 'same' })).toEqual(['not-met', 3]);
  });
});

describe('NG65', () => {
  // Amina without heel, age at onset, buttock and NSAID: night and movement remain.
  const two = { 'spa-signs': ['none'], 'onset-age': 40, 'buttock-alt': 'no', nsaid: 'none' } satisfies Change;

  test('with exactly three is not met or indeterminate, and refers by its count', () => {
    const three = { ...two, 'spa-signs': ['heel'] } satisfies Change;
    expect(result('ng65', three)).toEqual(['not-met', 3]);
    expect(ruleIds(tagAnswers(scored(amina, three)))).toContain('S3');
    expect(result('ng65', { ...three, nsaid: 'not-tried' })).toEqual(['indeterminate', 3]);
    expect(result('ng65', two)).toEqual(['not-met', 2]);
    expect(ruleIds(tagAnswers(scored(amina, two)))).toEqual(['S12']);
  });

  test('reads a little relief from an NSAID as unknown', () => {
    for (const nsaid of ['some', 'not-tried', 'cant'] as const) {
      expect(result('ng65', { ...two, 'spa-signs': ['heel'], nsaid })).toEqual(['indeterminate', 3]);
    }
  });

  test('counts a relative only with spondyloarthritis or reactive arthritis', () => {
    expect(result('ng65', { ...two, family: ['axspa'] })).toEqual(['not-met', 3]);
    expect(result('ng65', { ...two, family: ['reactive', 'unsure'] })).toEqual(['not-met', 3]);
    expect(result('ng65', { ...two, family: ['psoriasis', 'uveitis', 'ibd'] })).toEqual(['not-met', 2]);
    expect(result('ng65', { ...two, family: ['unsure'] })).toEqual(['not-met', 2]);
  });

  test('counts arthritis only when a doctor said so, and leaves it open for a swollen joint or silence', () => {
    const three = { ...two, 'buttock-alt': 'one' } satisfies Change;
    expect(result('ng65', { ...three, 'spa-known': ['arthritis'] })).toEqual(['met', 4]);
    expect(result('ng65', { ...three, 'spa-signs': ['joint-swelling'] })).toEqual(['indeterminate', 3]);
    expect(result('ng65', { ...three, 'spa-signs': null })).toEqual(['indeterminate', 3]);
    expect(result('ng65', { ...three, 'spa-known': null })).toEqual(['indeterminate', 3]);
    expect(result('ng65', { ...three, 'spa-known': ['reactive', 'axspa'] })).toEqual(['not-met', 3]);
  });

  test('counts any buttock pain, heel pain on the word of the patient, and psoriasis', () => {
    expect(
      result('ng65', { ...two, 'buttock-alt': 'both', 'spa-signs': ['heel'], 'spa-known': ['psoriasis'] }),
    ).toEqual(['met', 5]);
  });
});

describe('CaFaSpA', () => {
  test('counts ASAS, NSAID, family and five years', () => {
    const none = { 'rest-effect': 'better', 'move-effect': 'same', nsaid: 'some', family: ['none'] } satisfies Change;
    expect(result('cafaspa', none)).toEqual(['not-met', 0]);
    expect(result('cafaspa', { ...none, duration: 'gt-5y' })).toEqual(['not-met', 1]);
    expect(result('cafaspa', { ...none, duration: 'gt-5y', nsaid: 'cant' })).toEqual(['indeterminate', 1]);
    expect(result('cafaspa', { ...none, duration: 'gt-5y', family: ['uveitis'] })).toEqual(['met', 2]);
    expect(result('cafaspa', { 'onset-age': 40, 'rest-effect': 'unsure', nsaid: 'none' })).toEqual(['not-met', 0]);
    expect(result('cafaspa', { 'onset-age': 40, 'rest-effect': 'unsure' })).toEqual(['indeterminate', 1]);
  });
});

describe('Hamilton', () => {
  test('counts male sex, and leaves it open where the patient would rather not say', () => {
    const two = { 'rest-effect': 'same' } satisfies Change;
    expect(result('hamilton', two)).toEqual(['met', 3]);
    const fewer = { ...two, 'onset-age': 34 } satisfies Change;
    expect(result('hamilton', fewer)).toEqual(['not-met', 2]);
    expect(result('hamilton', { ...fewer, 'sex-birth': 'male' })).toEqual(['met', 3]);
    expect(result('hamilton', { ...fewer, 'sex-birth': 'intersex' })).toEqual(['not-met', 2]);
    expect(result('hamilton', { ...fewer, 'sex-birth': 'pnts' })).toEqual(['indeterminate', 2]);
    expect(result('hamilton', { ...fewer, 'sex-birth': null })).toEqual(['indeterminate', 2]);
    expect(result('hamilton', { ...fewer, 'spa-known': ['uveitis'] })).toEqual(['met', 3]);
  });
});
