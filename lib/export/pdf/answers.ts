import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import type { Step } from '../../form/question';
import { findQuestion } from '../../intake/find-question';
import type { SummaryLine, SummarySection } from '../../intake/summary';
import { written } from './written';

/** What stands where there is no answer. */
export type WithoutAnswer = Readonly<{ declined: string; unanswered: string; nonePicked: string }>;

type Said = Readonly<{
  steps: readonly Step[];
  /** Of the form's words. */
  language: Language;
  /** Of what the patient wrote. */
  writtenIn: Language;
  without: WithoutAnswer;
  /** What is to be said of a question beside its answer. */
  note?: (question: QuestionId) => string | null;
}>;

/** Everything as asked and as said, section by section, each line of an answer in its own language and direction. */
export function answersOf(sections: readonly SummarySection[], said: Said) {
  return sections.map(({ title, lines }) => ({ title, lines: lines.map((line) => answerOf(line, said)) }));
}

function answerOf({ question, ask, state, words }: SummaryLine, { steps, language, writtenIn, without, note }: Said) {
  const theirs = findQuestion(steps, question)?.kind === 'text' || question === 'history';

  return {
    ask,
    open: state !== 'answered',
    none: state === 'answered' || state === 'unsure' ? without.nonePicked : without[state],
    words: words.map((word) => written(word, theirs ? writtenIn : language)),
    note: note?.(question) ?? null,
  };
}
