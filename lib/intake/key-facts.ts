import type { QuestionId } from '../form/form';
import { type SummaryLine, summarize } from './summary';

const shortNames = {
  duration: 'Duration',
  course: 'Course',
  'onset-age': 'Age at onset',
  'onset-speed': 'Onset',
  'am-stiff': 'Morning stiffness',
  'day-pattern': 'Through the day',
  'rest-return': 'Stiff again after rest',
  'move-effect': 'With movement',
  'rest-effect': 'With rest',
  'night-wake': 'At night',
  'night-up': 'Getting up at night',
  'leg-symptoms': 'Leg symptoms',
} as const satisfies { readonly [Id in QuestionId]?: string };

export type KeyFact = Readonly<{ label: string; line: SummaryLine }>;

/** The course and the day-and-night profile under short names: what was asked of them, answered or not. */
export function keyFacts(told: Parameters<typeof summarize>[0]): KeyFact[] {
  const lines = new Map(summarize(told).flatMap((section) => section.lines.map((line) => [line.question, line])));

  return Object.entries(shortNames).flatMap(([question, label]) => {
    const line = lines.get(question as QuestionId);

    return line ? [{ label, line }] : [];
  });
}

/** How an answer stands, in words: the answer itself, or why there is none. */
export function lineWords({ state, words }: SummaryLine): string {
  if (state === 'declined') return 'Rather not answer';

  return state === 'unanswered' ? 'Not answered' : words.join('; ') || 'None picked';
}
