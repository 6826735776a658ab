import { type QuestionId, questionIds, questions } from '@/lib/form/form';
import type { Options, Question } from '@/lib/form/question';
import { isAsked } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { firesAlarm } from '@/lib/tagging/tag-answers';

type Dice = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sent forms as patients might send them: answers at random, nine in ten given, none to a question not asked. */
export function* randomForms(count: number, seed: number): Generator<ScoredAnswers> {
  const dice = diceOf(seed);
  for (let made = 0; made < count; made += 1) yield randomForm(dice);
}

function randomForm(dice: Dice): ScoredAnswers {
  const said: Record<string, unknown> = { age: whole(dice, 12, 95), 'act-min': whole(dice, 0, 7) * whole(dice, 0, 90) };
  for (const id of questionIds) {
    if (id !== 'dob' && id !== 'activity' && dice() < 0.9) said[id] = answer(id, questions[id], dice);
  }
  const answers = said as ScoredAnswers;
  const situation = { answers, alarm: firesAlarm(answers) };
  const reached = Object.entries(said).filter(
    ([id, value]) => value !== undefined && (!(id in questions) || isAsked(id as QuestionId, situation)),
  );

  return Object.fromEntries(reached) as ScoredAnswers;
}

const whole = (dice: Dice, from: number, to: number) => from + Math.floor(dice() * (to - from + 1));
const pick = (dice: Dice, options: Options) => Object.keys(options)[whole(dice, 0, Object.keys(options).length - 1)];

function answer(id: string, question: Question, dice: Dice): unknown {
  // With a red flag on every form, nothing but emergencies would be measured.
  if (id.startsWith('rf-') && dice() < 0.9) return question.kind === 'choices' ? ['none'] : 'no';
  switch (question.kind) {
    case 'choice':
      return pick(dice, question.options);
    case 'choices':
      return [...new Set(Array.from({ length: whole(dice, 1, 3) }, () => pick(dice, question.options)))];
    case 'scale':
      return whole(dice, 0, 10);
    case 'age':
      return dice() < 0.8 ? whole(dice, question.min, 70) : pick(dice, question.bands);
    case 'matrix':
      return Object.fromEntries(Object.keys(question.rows).map((row) => [row, pick(dice, question.options)]));
    case 'text':
      return 'To work in my garden again without paying for it the next day.';
    default:
      return undefined;
  }
}
