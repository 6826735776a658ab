import type { Answers } from '../form/answers';
import type { Step } from '../form/question';
import { findQuestion } from './find-question';

/** Three hours of the day, "03-06", and how it is then: 0 none … 3 severe, or null where the patient left it out. */
type ProfileHours = Readonly<{ span: string; level: number | null; word: string }>;
export type HoursProfile = Readonly<{ of: 'Stiffness' | 'Pain'; hours: readonly ProfileHours[] }>;

type Told = Readonly<{ answers: Answers; steps: readonly Step[] }>;

const asked = [
  { of: 'Stiffness', question: 'hours-stiff' },
  { of: 'Pain', question: 'hours-pain' },
] as const;

/** How stiffness and pain go through 24 hours, from midnight to midnight: those of the two that were answered. */
export function hoursProfiles({ answers, steps }: Told): HoursProfile[] {
  return asked.flatMap(({ of, question }) => {
    const content = findQuestion(steps, question);
    const answer: Readonly<Record<string, string>> | undefined = answers[question];
    if (content?.kind !== 'matrix' || !answer) return [];
    const levels = Object.keys(content.options);
    const hours = Object.keys(content.rows).map((span) => {
      const code = answer[span];
      if (code === undefined) return { span, level: null, word: 'not marked' };

      return { span, level: levels.indexOf(code), word: (content.options[code] ?? code).toLowerCase() };
    });

    return [{ of, hours }];
  });
}

/** The same in words, equal neighbours together: "none 00-06, severe 06-09, mild 09-24". */
export function profileWords({ hours }: HoursProfile): string {
  const runs: { word: string; from: string; to: string }[] = [];
  for (const { span, word } of hours) {
    const [from = '', to = ''] = span.split('-');
    const last = runs.at(-1);
    if (last?.word === word) last.to = to;
    else runs.push({ word, from, to });
  }

  return runs.map(({ word, from, to }) => `${word} ${from}-${to}`).join(', ');
}
