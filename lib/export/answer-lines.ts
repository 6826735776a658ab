import { findQuestion } from '../intake/find-question';
import type { Intake } from '../intake/intake';
import { lineWords } from '../intake/key-facts';
import { notAsked } from '../intake/not-asked';
import { type SummaryLine, summarize } from '../intake/summary';
import { plainPunctuation, quoteLines, wrap } from './text-lines';

/** Every question as it was asked and answered, a block for each page of the form, and what was never asked. */
export function answerBlocks(intake: Intake): string[][] {
  const skipped = notAsked(intake);

  return [
    ['ALL ANSWERS, AS ASKED'],
    ...summarize(intake).map(({ title, lines }) => [
      plainPunctuation(title).toUpperCase(),
      ...lines.flatMap((line) => answerLines(line, intake)),
    ]),
    ...(skipped.length > 0
      ? [['NOT ASKED (neither yes nor no)', ...skipped.flatMap((ask) => wrap(plainPunctuation(ask), '- '))]]
      : []),
  ];
}

/** The question, and under it the answer: behind a mark where the patient wrote it. */
function answerLines(line: SummaryLine, { steps }: Intake): string[] {
  const ask = wrap(plainPunctuation(line.ask), '- ');
  const written = findQuestion(steps, line.question)?.kind === 'text' || line.question === 'history';
  if (line.words.length === 0) return [...ask, ...wrap(lineWords(line), '    ')];

  return [
    ...ask,
    ...line.words.flatMap((words) => (written ? quoteLines(words) : wrap(plainPunctuation(words), '    '))),
  ];
}
