import type { Answers } from '../form/answers';
import { type QuestionId, stepOfQuestion } from '../form/form';
import { readStep } from '../form/read-step';
import { leavesOf } from '../tagging/leaves';
import { emergency } from '../tagging/red-flags/emergency';
import type { Draft } from './draft';
import type { Said } from './said';

const alarming = new Set<string>(emergency.flatMap(({ when }) => leavesOf(when)).map(({ question }) => question));

/**
 * Everything that a draft's answers may be read as while places differ: the answers as they stand, each other answer in
 * its place, and of what emergency rules ask also every two of them together. No emergency rule needs three to fire.
 */
export function readingsOf({ answers, contested }: Pick<Draft, 'answers' | 'contested'>, today: string): Answers[] {
  const said = (Object.keys(contested) as QuestionId[]).map((id) => ({
    id,
    ones: (contested[id] ?? []).map((one) => answerIn(id, one, today)),
  }));
  const single = said.flatMap(({ ones }) => ones);
  const counting = said.filter(({ id }) => alarming.has(id));
  const pairs = counting.flatMap(({ ones }, at) =>
    counting.slice(at + 1).flatMap((other) => ones.flatMap((one) => other.ones.map((two) => ({ ...one, ...two })))),
  );

  return [{}, ...single, ...pairs].map((one) => ({ ...answers, ...one }));
}

function answerIn(id: QuestionId, { fields }: Said, today: string): Answers {
  const { answers } = readStep(stepOfQuestion(id), { ...fields, shown: [id] }, today);

  return { [id]: undefined, ...answers };
}
