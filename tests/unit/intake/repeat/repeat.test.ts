import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { questionIds, stepOfQuestion, steps } from '@/lib/form/form';
import { askedQuestions } from '@/lib/intake/asked-questions';
import { confirm, confirmationsOf, confirmedWords, offersOf, stillStanding } from '@/lib/intake/repeat/repeat';
import { repeatable } from '@/lib/intake/repeat/repeatable';
import { amina } from '@/tests/people/amina';
import { today } from '@/tests/people/person';

const receivedAt = new Date('2026-05-03T15:00:00Z');
const at = new Date('2026-11-24T15:00:00Z');
const earlier = { intakeId: 'first', receivedAt, answers: amina.answers, confirmed: {} };
const asked = askedQuestions(amina.answers, today);
const offers = offersOf(earlier, { answers: {}, declined: [], asked });

describe('what is offered again', () => {
  test('is never a red flag, a symptom, a score or a self-test, and comes after the date of birth', () => {
    const never = questionIds.filter((id) => /^(rf-|peg|nprs|roland|am-|night|leg-|sit-|toe|thigh|hip|bend)/.test(id));
    expect(never.length).toBeGreaterThan(25);
    expect(repeatable.filter((id) => (never as string[]).includes(id))).toEqual([]);
    const place = (step: string) => steps.findIndex(({ id }) => id === step);
    for (const id of repeatable) expect(place(stepOfQuestion(id))).toBeGreaterThan(place(stepOfQuestion('dob')));
  });

  test('is what was answered then, is asked today, and has no answer yet', () => {
    expect(offers.map(({ question }) => question)).toEqual(['spa-known', 'family', 'history']);
    expect(offersOf(earlier, { answers: {}, declined: ['history'], asked }).map(({ question }) => question)).toEqual([
      'spa-known',
      'family',
    ]);
    expect(offersOf(earlier, { answers: amina.answers, declined: [], asked })).toEqual([]);
    expect(offersOf(earlier, { answers: {}, declined: [], asked: ['rf-cancer'] })).toEqual([]);
    expect(offersOf({ ...earlier, answers: {} }, { answers: {}, declined: [], asked })).toEqual([]);
  });
});

describe('a confirmation', () => {
  const empty = { answers: {} as Answers, standing: {} };
  const all = offers.reduce((sofar, offer) => confirm(sofar, offer, { ...earlier, at }), empty);

  test('takes over one answer, with the day on which it was said and the intake it is from', () => {
    const [offer] = offers;
    const { answers, standing } = offer ? confirm(empty, offer, { ...earlier, at }) : empty;
    expect(answers).toEqual({ 'spa-known': amina.answers['spa-known'] });
    expect(confirmationsOf(standing, answers)).toEqual({
      'spa-known': { at: at.toISOString(), from: 'first', firstSaidAt: receivedAt.toISOString() },
    });
  });

  test('keeps the day on which it was first said, through any number of visits', () => {
    const second = {
      ...earlier,
      intakeId: 'second',
      receivedAt: at,
      confirmed: confirmationsOf(all.standing, all.answers),
    };
    const later = new Date('2027-06-01T15:00:00Z');
    const third = offers.reduce((sofar, offer) => confirm(sofar, offer, { ...second, at: later }), empty);
    const confirmation = confirmationsOf(third.standing, third.answers).history;
    expect(confirmation).toEqual({
      at: later.toISOString(),
      from: 'second',
      firstSaidAt: receivedAt.toISOString(),
    });
    expect(confirmation && confirmedWords(confirmation, 'America/Chicago')).toBe(
      'Confirmed on 1 Jun 2027, first said on 3 May 2026',
    );
  });

  test('falls with any other answer, and stands however the parts are stored', () => {
    const turned = Object.fromEntries(Object.entries(amina.answers.history ?? {}).toReversed());
    expect(Object.keys(stillStanding(all.standing, { ...all.answers, history: turned }))).toContain('history');
    fc.assert(
      fc.property(
        fc.constantFrom('medicines' as const, 'allergies' as const),
        fc.string({ minLength: 1 }),
        (part, text) => {
          const history = { ...amina.answers.history, [part]: text };
          expect(Object.keys(stillStanding(all.standing, { ...all.answers, history }))).not.toContain('history');
        },
      ),
    );
    const { history: _, ...without } = all.answers;
    expect(Object.keys(stillStanding(all.standing, without))).not.toContain('history');
  });
});
