import { describe, expect, test } from 'vitest';
import { silentMeansNo } from '@/scripts/cases/readings';

describe('silence read as no', () => {
  test('fills every red-flag question and nothing else', () => {
    expect(silentMeansNo({})).toEqual({
      'rf-bladder': 'no',
      'rf-saddle': 'no',
      'rf-bowel': 'no',
      'rf-leg-weak': 'no',
      'rf-chest-belly': 'no',
      'rf-trauma': 'no',
      'rf-fever': 'no',
      'rf-cancer': 'no',
      'rf-weight-loss': 'no',
      'rf-infection-risk': ['none'],
      'rf-steroid': 'no',
      'rf-bone': 'no',
      'rf-constant': 'no',
    });
  });

  test('leaves a "yes", a "not sure" and a pick as they are', () => {
    const told = { 'rf-fever': 'yes', 'rf-leg-weak': 'unsure', 'rf-infection-risk': ['diabetes'] } as const;
    expect(silentMeansNo({ ...told, 'rf-infection-risk': ['diabetes'] })).toMatchObject(told);
  });

  test('does not answer what is not asked', () => {
    expect(silentMeansNo({ 'main-symptom': 'stiffness' })).not.toHaveProperty('rf-constant');
  });
});
