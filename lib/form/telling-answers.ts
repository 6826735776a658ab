import type { Answers } from './answers';
import { questions } from './form';
import type { Question } from './question';

/** Answers in two halves: codes and numbers, which rules read, and what could tell who someone is. */
export type HalvedAnswers = Readonly<{ coded: Answers; telling: Answers }>;

type Half = Record<string, unknown>;

/** Takes the patient's own words and the date of birth out of the answers; `mergeAnswers` puts them back. */
export function halveAnswers(answers: Answers): HalvedAnswers {
  const coded: Half = {};
  const telling: Half = {};
  for (const [id, answer] of Object.entries(answers)) {
    const question: Question = questions[id as keyof Answers];
    if (question.kind === 'group') {
      const [words, codes] = halves(answer as Half, (part) => question.parts[part]?.kind === 'text');
      coded[id] = codes;
      if (Object.keys(words).length > 0) telling[id] = words;
    } else if (question.kind === 'text' || question.kind === 'date') telling[id] = answer;
    else coded[id] = answer;
  }

  return { coded, telling };
}

/** The whole answers again. */
export function mergeAnswers({ coded, telling }: HalvedAnswers): Answers {
  const whole: Half = { ...coded };
  for (const [id, answer] of Object.entries(telling)) {
    whole[id] = typeof answer === 'object' ? { ...(whole[id] as Half), ...answer } : answer;
  }

  return whole;
}

function halves(group: Half, isText: (part: string) => boolean): [Half, Half] {
  const parts = Object.entries(group);

  return [
    Object.fromEntries(parts.filter(([part]) => isText(part))),
    Object.fromEntries(parts.filter(([part]) => !isText(part))),
  ];
}
