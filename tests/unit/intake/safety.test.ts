import { describe, expect, test } from 'vitest';
import { emergencyRules, holdsBackExercises } from '@/lib/intake/safety';
import { nadia } from '../../people/nadia';
import { today } from '../../people/person';

describe('stretching advice is held back', () => {
  const heldBack = (changes: object) => holdsBackExercises({ ...nadia.answers, ...changes }, today);

  test('never from someone with nothing against it', () => expect(heldBack({})).toBe(false));
  test('while an urgent rule fires', () => expect(heldBack({ 'rf-fever': 'yes' })).toBe(true));
  test.each(['yes', 'unsure', undefined])('while thin bones are not ruled out (%s)', (answer) =>
    expect(heldBack({ 'rf-bone': answer })).toBe(true),
  );
  test.each(['major', 'unsure', undefined])('while a big fall or crash is not ruled out (%s)', (answer) =>
    expect(heldBack({ duration: '1-5y', 'rf-trauma': answer })).toBe(true),
  );
  test.each(['past', 'unsure', undefined])('while cancer is not ruled out (%s)', (answer) =>
    expect(heldBack({ 'rf-cancer': answer })).toBe(true),
  );
  test('while a leg is numb or weak', () => {
    expect(heldBack({ 'leg-symptoms': 'one', 'leg-detail': ['numb'] })).toBe(true);
    expect(heldBack({ 'leg-symptoms': 'one', 'leg-detail': ['none'] })).toBe(false);
  });
  test.each([[['spine-procedure']], [['pnts']], [undefined]])(
    'while a spine procedure is not ruled out (%s)',
    (answer) => expect(heldBack({ duration: '1-5y', 'rf-infection-risk': answer })).toBe(true),
  );
});

test('blanks ask for no safety screen, one emergency answer does', () => {
  expect(emergencyRules({}, today)).toEqual([]);
  expect(emergencyRules({ 'rf-saddle': 'yes' }, today)).toEqual(['E1']);
});
