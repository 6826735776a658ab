import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestsIn } from '@/lib/intake/contest';
import { type Draft, emptyDraft, missingAnswers, nextStep } from '@/lib/intake/draft';
import { fillStep, fillStepSoFar } from '@/lib/intake/fill-step';
import { stepPage } from '@/lib/intake/step-page';
import { toSubmission } from '@/lib/intake/submission';
import { nadia } from '../../people/nadia';
import { today } from '../../people/person';
import { from, inTwoPlaces } from './places';

const shown = ['course'];
const better = { shown, course: ['better'] };
const worse = { shown, course: ['worse'] };
const filled: Draft = { ...emptyDraft, answers: nadia.answers, declined: nadia.declined };

describe('one question answered in two places', () => {
  const contested = inTwoPlaces(emptyDraft, 'timeline', [better, worse]);

  test('keeps both answers, and asks which is right', () => {
    expect(contestsIn(contested, today)).toMatchObject([
      { question: 'course', choices: [{ words: ['Getting better'] }, { words: ['Getting worse'] }] },
    ]);
    expect(stepPage(contested, 'timeline', today).questions.find(({ contest }) => contest)?.id).toBe('course');
  });

  test('stops the sending until the patient has chosen', () => {
    const two = inTwoPlaces(filled, 'timeline', [better, worse]);
    const problem = { question: 'course', field: 'course', is: 'contested' } as const;
    expect(toSubmission(two, today)).toEqual({ ok: false, missing: [problem] });
    expect(missingAnswers(two, today)).toEqual([problem]);
    expect(
      nextStep(
        { ...two, savedSteps: ['nerve-signs', 'recent-events', 'health-risks', 'main-problem', 'body-map'] },
        today,
      ),
    ).toBe('timeline');

    const keep = contestsIn(two, today)[0]?.choices[1]?.keep ?? '';
    const chosen = fillStep(two, 'timeline', { keep: [keep] }, today).draft;
    expect(toSubmission(chosen, today)).toMatchObject({ ok: true, submission: { answers: { course: 'worse' } } });
  });

  test('is no choice where both say the same, or one of them says nothing', () => {
    expect(inTwoPlaces(emptyDraft, 'timeline', [better, better])).toMatchObject({
      contested: {},
      answers: { course: 'better' },
    });
    expect(inTwoPlaces(emptyDraft, 'timeline', [better, { shown }])).toMatchObject({
      contested: {},
      answers: { course: 'better' },
    });
    const before = fillStep(emptyDraft, 'timeline', better, today).draft;
    expect(inTwoPlaces(before, 'timeline', [{ shown }, worse])).toMatchObject({
      contested: {},
      answers: { course: 'worse' },
    });
  });

  test('a page that did not touch it takes nothing back', () => {
    const page = from(emptyDraft, { shown: ['course', 'onset-speed'], 'onset-speed': ['sudden'] });
    const after = fillStep(fillStep(emptyDraft, 'timeline', better, today).draft, 'timeline', page, today).draft;
    expect(after).toMatchObject({ contested: {}, answers: { course: 'better' } });
  });

  test('a choice that was shown before a third answer came chooses nothing', () => {
    const keep = contestsIn(contested, today)[0]?.choices[0]?.keep ?? '';
    const third = fillStepSoFar(contested, 'timeline', { shown, course: ['same'] }, today).draft;
    for (const stale of [keep, 'course', 'course::0', '__proto__:x:0', 'constructor:x:1']) {
      expect(contestsIn(fillStep(third, 'timeline', { keep: [stale] }, today).draft, today)).toEqual(
        contestsIn(third, today),
      );
    }
  });

  test('declining in one place and answering in the other is a choice too, as is what cannot be read', () => {
    const said = (fields: object) =>
      contestsIn(
        inTwoPlaces(emptyDraft, 'activity', [
          { shown: ['activity'], 'activity.days': ['3'], 'activity.minutes': ['20'] },
          { shown: ['activity'], ...fields },
        ]),
        today,
      )[0]?.choices[1]?.words;
    expect(said({ declined: ['activity'] })).toEqual([]);
    expect(said({ 'activity.minutes': ['half an\u0000 hour'] })).toEqual(['half an hour']);
  });
});

test('what one page typed comes through whatever order its own saves arrive in', () => {
  const say = (draft: Draft, course: string, turn: number) =>
    fillStepSoFar(draft, 'timeline', { shown, course: [course], by: [`page.${turn}`] }, today).draft;

  expect(say(say(emptyDraft, 'better', 1), 'worse', 2)).toMatchObject({ contested: {}, answers: { course: 'worse' } });
  expect(say(say(emptyDraft, 'worse', 2), 'better', 1)).toMatchObject({ contested: {}, answers: { course: 'worse' } });
});

type Page = { name: string; turn: number; shows: string; mark: string };
type Post = Readonly<{ text: string; mark: string; by: string }>;

test('no interleaving of saves from several pages drops what was typed without somebody knowing', () => {
  const anyMove = fc.record({
    page: fc.nat(2),
    does: fc.constantFrom(
      'types',
      'types',
      'types',
      'clears',
      'saves',
      'saves',
      'arrives',
      'arrives',
      'reloads',
      'chooses',
    ),
    pick: fc.nat(9),
  });

  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      let draft: Draft = emptyDraft;
      let pages = 0;
      const typed: string[] = [];
      const given = new Set<string>();
      const onTheWay: { post: Post; page: Page }[] = [];
      const said = () => draft.contested.goals?.map(({ fields }) => fields.goals?.[0]) ?? [draft.answers.goals];

      function open(): Page {
        pages += 1;
        const one = draft.contested.goals ? '' : (draft.answers.goals ?? '');
        return {
          name: `page${pages}`,
          turn: 0,
          shows: one,
          mark: stepPage(draft, 'impact', today).questions.find(({ id }) => id === 'goals')?.mark ?? '',
        };
      }
      function type(page: Page, text: string): void {
        given.add(page.shows);
        page.shows = text;
        if (text) typed.push(text);
      }
      function save(page: Page): void {
        page.turn += 1;
        onTheWay.push({ post: { text: page.shows, mark: page.mark, by: `${page.name}.${page.turn}` }, page });
      }
      function arrive(at: number): void {
        const [{ post, page } = {}] = onTheWay.splice(at % onTheWay.length, 1);
        if (!post || !page) return;
        const fields = { shown: ['goals'], goals: [post.text], mark: [`goals:${post.mark}`], by: [post.by] };
        const filled = fillStepSoFar(draft, 'impact', fields, today);
        draft = filled.draft;
        page.mark = filled.marks.goals ?? '';
      }

      const open3 = [open(), open(), open()];
      for (const move of moves) {
        const { page: at, does, pick } = move;
        const page = open3[at] as Page;
        if (does === 'types') type(page, `Text ${moves.indexOf(move)}`);
        if (does === 'clears') type(page, '');
        if (does === 'saves') save(page);
        if (does === 'arrives' && onTheWay.length > 0) arrive(pick);
        // A page that goes sends off what it holds; four places at most, since more are not kept apart.
        if (does === 'reloads' && pages < 4) {
          save(page);
          open3[at] = open();
        }
        const choices = contestsIn(draft, today)[0]?.choices ?? [];
        if (does === 'chooses' && choices.length > 0) {
          const { keep, words } = choices[pick % choices.length] as (typeof choices)[number];
          for (const text of said()) if (text !== words[0]) given.add(text ?? '');
          draft = fillStep(draft, 'impact', { keep: [keep] }, today).draft;
        }
      }
      for (const page of open3) save(page);
      while (onTheWay.length > 0) arrive(0);

      for (const text of typed) if (!given.has(text)) expect(said()).toContain(text);
    }),
    { seed: 5, numRuns: 1500 },
  );
}, 60_000);
