import { expect, test } from 'vitest';
import { type Draft, emptyDraft, stepToRevisit } from '@/lib/intake/draft';
import { fillStep, fillStepSoFar, markInDraft } from '@/lib/intake/fill-step';
import { stepPage } from '@/lib/intake/step-page';
import { nadia } from '../../people/nadia';
import { today } from '../../people/person';

const draft = (answers: Draft['answers'], savedSteps: Draft['savedSteps'] = []) => ({
  ...emptyDraft,
  answers,
  savedSteps,
});
const open = (page: ReturnType<typeof stepPage>) => page.questions.filter((one) => one.open).map(({ id }) => id);

test('a question waits until the one that it hangs on is answered, or its page was saved', () => {
  expect(open(stepPage(draft({}), 'main-problem', today))).toEqual(['main-symptom']);
  expect(open(stepPage(draft({ 'main-symptom': 'pain' }), 'main-problem', today))).toContain('rf-constant');
  expect(open(stepPage(draft({}, ['main-problem']), 'main-problem', today))).toContain('rf-constant');
  expect(open(stepPage(draft({ 'main-symptom': 'stiffness' }), 'main-problem', today))).toEqual(['main-symptom']);
});

test('a question that nothing on its page can open does not come with it', () => {
  const ids = (answers: Draft['answers']) =>
    stepPage(draft(answers), 'other-signs', today).questions.map(({ id }) => id);
  expect(ids({ duration: '1-6w' })).not.toContain('family');
  expect(ids({ duration: '1-5y' })).toContain('family');
});

test('only the answers that a page needs come with it', () => {
  const { given } = stepPage(draft(nadia.answers), 'movement', today);
  expect(Object.keys(given).sort()).toEqual(['age', 'pregnant', 'rf-bone', 'rf-trauma', 'sex-birth', 'toe-reach']);
  expect(stepPage(draft(nadia.answers), 'impact', today).given).toEqual({});
});

test('what could not be taken stands as it was typed, with its problem', () => {
  const fields = { shown: ['dob'], 'dob.day': ['31'], 'dob.month': ['2'], 'dob.year': ['1980'] };
  const page = stepPage(fillStep(draft({}), 'about-you', fields, today).draft, 'about-you', today);
  expect({ shown: ['dob'], ...page.fields }).toEqual(fields);
  expect(page.problems).toContainEqual({ question: 'dob', field: 'dob.day', is: 'not-a-date' });
});

test('a page still being filled in has no blanks to complain of, and does not count as saved', () => {
  const fields = { shown: ['rf-bladder', 'rf-saddle'], 'rf-bladder': ['no'] };
  const soFar = fillStepSoFar(emptyDraft, 'nerve-signs', fields, today);
  expect(soFar.problems).toEqual([]);
  expect(soFar.draft).toMatchObject({ answers: { 'rf-bladder': 'no' }, savedSteps: [] });
});

test('a change that opens a question elsewhere leads there before the check', () => {
  const done: Draft = {
    ...emptyDraft,
    answers: nadia.answers,
    savedSteps: ['timeline', 'day-and-night', 'other-signs', 'movement'],
  };
  const fields = {
    shown: ['duration', 'onset-age'],
    duration: ['1-5y'],
    'onset-age': ['29'],
    mark: [`duration:${markInDraft(done, 'duration')}`],
  };
  const changed = fillStep(done, 'timeline', fields, today).draft;
  expect(changed.savedSteps.toSorted()).toEqual(['day-and-night', 'movement', 'timeline']);
  expect(stepToRevisit(changed, today)).toBe('other-signs');
});
