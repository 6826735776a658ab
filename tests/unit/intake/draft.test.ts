import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { steps } from '@/lib/form/form';
import type { Fields } from '@/lib/form/read-answer';
import { fieldNames, questionsOf } from '@/lib/form/read-step';
import { askedQuestions, keepAsked } from '@/lib/intake/asked-questions';
import { contestsIn } from '@/lib/intake/contest';
import { type Draft, emptyDraft, missingAnswers, nextStep } from '@/lib/intake/draft';
import { fillStep } from '@/lib/intake/fill-step';
import { emergenciesOf } from '@/lib/intake/safety';
import { stepPage } from '@/lib/intake/step-page';
import { toSubmission } from '@/lib/intake/submission';
import { nadia } from '../../people/nadia';

const today = '2026-11-24';
const legs = ['leg-symptoms', 'leg-detail', 'walk-sit', 'seated-pain'];

describe('fillStep', () => {
  test('takes what can be taken, and names the field of what cannot', () => {
    const fields = {
      shown: ['dob', 'sex-birth', 'job-type'],
      'dob.day': ['31'],
      'dob.month': ['2'],
      'dob.year': ['1980'],
      'job-type': ['desk'],
    };
    const { draft, problems } = fillStep(emptyDraft, 'about-you', fields, today);

    expect(draft.answers).toEqual({ 'job-type': 'desk' });
    expect(problems).toEqual([{ question: 'dob', field: 'dob.day', is: 'not-a-date' }]);
  });

  test('a required question left blank is named, and one that was declined is not', () => {
    const blank = fillStep(emptyDraft, 'main-problem', { shown: ['main-symptom'] }, today);
    expect(blank.problems).toEqual([{ question: 'main-symptom', field: 'main-symptom', is: 'unanswered' }]);

    const declined = fillStep(
      emptyDraft,
      'main-problem',
      { shown: ['main-symptom'], 'main-symptom': ['declined'] },
      today,
    );
    expect(declined.problems).toEqual([]);
    expect(declined.draft.declined).toEqual(['main-symptom']);
    expect(declined.draft.answers).toEqual({});
  });

  test('an answer that opens questions says so, without calling them missing', () => {
    const { problems, opened } = fillStep(
      emptyDraft,
      'legs',
      { shown: ['leg-symptoms'], 'leg-symptoms': ['both'] },
      today,
    );

    expect(problems).toEqual([]);
    expect(opened).toEqual(['leg-detail']);
  });

  test('of what an answer closes nothing counts, on this page and on others', () => {
    const open = fillStep(
      emptyDraft,
      'legs',
      { shown: legs, 'leg-symptoms': ['one'], 'leg-detail': ['numb', 'weak'] },
      today,
    );
    expect(open.draft.answers['leg-detail']).toEqual(['numb', 'weak']);

    const no = {
      shown: ['leg-symptoms'],
      'leg-symptoms': ['no'],
      mark: [`leg-symptoms:${open.marks['leg-symptoms']}`],
    };
    const closed = fillStep(open.draft, 'legs', no, today);
    const asked = askedQuestions(closed.draft.answers, today);
    expect(keepAsked(closed.draft.answers, asked)).toEqual({ 'leg-symptoms': 'no' });
  });

  test('a week without exercise needs no minutes', () => {
    const { problems } = fillStep(emptyDraft, 'activity', { shown: ['activity'], 'activity.days': ['0'] }, today);
    expect(problems).toEqual([]);
  });

  test('a later answer replaces an earlier one, and a blank takes it back', () => {
    const shown = ['rf-fever'];
    const yes = fillStep(emptyDraft, 'recent-events', { shown, 'rf-fever': ['yes'] }, today);
    const blank = fillStep(yes.draft, 'recent-events', { shown, mark: [`rf-fever:${yes.marks['rf-fever']}`] }, today);

    expect(blank.draft.answers).toEqual({});
    expect(blank.problems.map(({ is }) => is)).toEqual(['unanswered']);
  });
});

test('an answer whose question is not asked any more is not sent', () => {
  const answers: Answers = { ...nadia.answers, 'leg-symptoms': 'no', 'leg-detail': ['numb'] };
  const outcome = toSubmission({ ...emptyDraft, answers, declined: nadia.declined }, today);

  expect(outcome).toMatchObject({ ok: true, submission: { answers: { 'leg-symptoms': 'no' } } });
  expect(outcome.ok && Object.keys(outcome.submission.answers)).not.toContain('leg-detail');
});

describe('the way through the form', () => {
  test('begins with safety and goes on at the first step not saved', () => {
    expect(nextStep(emptyDraft, today)).toBe('nerve-signs');
    const saved: Draft = { ...emptyDraft, savedSteps: ['nerve-signs'] };
    // Saved but empty: its required questions still stand open.
    expect(nextStep(saved, today)).toBe('nerve-signs');
  });

  test('an empty draft is refused by naming every required question that is asked', () => {
    const missing = missingAnswers(emptyDraft, today).map(({ question }) => question);

    expect(missing.slice(0, 3)).toEqual(['rf-bladder', 'rf-saddle', 'rf-bowel']);
    expect(missing).toContain('dob');
    expect(missing).toContain('history');
    expect(missing).not.toContain('goals');
    expect(missing).not.toContain('family');
  });
});

test('whatever is posted, nothing throws, and only what is asked can stand in the way of sending', () => {
  const anyStep = fc.constantFrom(...steps.map(({ id }) => id));
  const anyText = fc.oneof(
    fc.constantFrom(
      'yes',
      'no',
      'unsure',
      'both',
      'one',
      'none',
      'declined',
      'lt-1w',
      'gt-5y',
      'male',
      'floor',
      '3',
      '1980',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const anyPost = anyStep.chain((step) =>
    fc
      .dictionary(fc.constantFrom(...fieldNames(step)), fc.array(anyText, { maxLength: 3 }), { maxKeys: 12 })
      .map((fields): { step: typeof step; fields: Fields } => ({
        step,
        fields: { ...fields, shown: questionsOf(step) },
      })),
  );

  fc.assert(
    fc.property(fc.array(anyPost, { maxLength: 8 }), (posts) => {
      const draft = posts.reduce((before, { step, fields }) => fillStep(before, step, fields, today).draft, emptyDraft);
      const asked = askedQuestions(draft.answers, today);

      for (const { id } of steps) stepPage(draft, id, today);
      emergenciesOf(draft, today);
      for (const { question } of [...missingAnswers(draft, today), ...contestsIn(draft, today)])
        expect(asked).toContain(question);
    }),
    { seed: 24, numRuns: 150 },
  );
}, 30_000);
