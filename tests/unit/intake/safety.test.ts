import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { type QuestionId, questions } from '@/lib/form/form';
import { questionFields } from '@/lib/form/to-fields';
import { type Draft, emptyDraft } from '@/lib/intake/draft';
import { emergenciesOf, emergencyRules, holdsBackExercises } from '@/lib/intake/safety';
import { nadia } from '../../people/nadia';
import { today } from '../../people/person';
import { inTwoPlaces } from './places';

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

describe('answers that differ between places', () => {
  const shown = ['rf-bladder'];
  const [yes, no] = [
    { shown, 'rf-bladder': ['yes'] },
    { shown, 'rf-bladder': ['no'] },
  ];

  test.each([[[yes, no] as const], [[no, yes] as const]])('the alarming one counts, whichever came first', (places) => {
    const draft = inTwoPlaces(emptyDraft, 'nerve-signs', places);
    expect(emergenciesOf(draft, today)).toEqual(['E1']);
    // Until the choice is made no self-test is offered either.
    expect(draft.answers['rf-bladder']).toBe('yes');
  });

  test('two places that alarm only together do so', () => {
    const weak = inTwoPlaces(emptyDraft, 'nerve-signs', [
      { shown: ['rf-leg-weak'], 'rf-leg-weak': ['no'] },
      { shown: ['rf-leg-weak'], 'rf-leg-weak': ['one'] },
    ]);
    const cancer = inTwoPlaces(weak, 'recent-events', [
      { shown: ['rf-cancer'], 'rf-cancer': ['no'] },
      { shown: ['rf-cancer'], 'rf-cancer': ['past'] },
    ]);
    expect(emergenciesOf(cancer, today)).toEqual(['E4']);
  });

  test('nothing that any mixture of the answers would fire is left out', () => {
    const asked = [
      'rf-bladder',
      'rf-saddle',
      'rf-bowel',
      'rf-leg-weak',
      'rf-cancer',
      'rf-fever',
      'rf-trauma',
      'duration',
      'leg-symptoms',
      'rf-chest-belly',
    ] as const;
    const said = fc.tuple(...asked.map((id) => fc.subarray(Object.keys(questions[id].options), { maxLength: 2 })));

    fc.assert(
      fc.property(said, (codes) => {
        const all = asked.map((id, at) => [id, codes[at] ?? []] as const);
        const fields = (id: QuestionId, code: string) => ({ fields: questionFields(id, code, false) });
        const draft: Draft = {
          ...emptyDraft,
          answers: Object.fromEntries(all.flatMap(([id, [first]]) => (first ? [[id, first]] : []))) as Answers,
          contested: Object.fromEntries(
            all.filter(([, { length }]) => length > 1).map(([id, two]) => [id, two.map((code) => fields(id, code))]),
          ),
        };
        const mixtures = all.reduce<object[]>(
          (before, [id, two]) =>
            two.length > 0 ? before.flatMap((one) => two.map((code) => ({ ...one, [id]: code }))) : before,
          [{}],
        );
        const fired = new Set(mixtures.flatMap((answers) => emergencyRules(answers, today)));
        expect(new Set(emergenciesOf(draft, today))).toEqual(fired);
      }),
      { seed: 7, numRuns: 60 },
    );
  }, 60_000);
});
