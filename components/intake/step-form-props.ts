import type { ReactNode } from 'react';
import type { QuestionId } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import type { SavingNotices } from './saving-line';

/** What the server makes of a question. Where a problem may have to be shown there is no control, only its `picks` by field. */
export type StillParts = Readonly<{
  legend: ReactNode;
  control: ReactNode;
  picks: Readonly<Record<string, ReactNode>>;
  decline: ReactNode;
}>;

/** A picture of a question's answer, made on the server: the whole, and the mark of each code on it. */
export type Picture = Readonly<{ whole?: ReactNode; marks: Readonly<Record<string, ReactNode>> }>;

/** A question as its page needs it: the words, and what to say when it is left blank. */
export type FormQuestion = StillParts &
  Readonly<{
    id: QuestionId;
    question: Question;
    blanks: readonly FieldProblem[];
    /** Something to read before answering. Made on the server, so that its looks need no script. */
    before?: ReactNode;
    /** Of what stands in its fields, posted back with them. */
    mark: string;
    /** Several answers to choose from, in place of the fields. */
    contest: ReactNode;
  }>;

/** The interface's words in one language, handed down so that no dictionary travels to the browser. */
export type FormWords = Readonly<{
  save: string;
  saving: string;
  savedAt: string;
  savingNow: string;
  optional: string;
  decline: string;
  problemTitle: string;
  errorPrefix: string;
  day: string;
  month: string;
  year: string;
  dateHint: string;
  /** In the order in which the language writes them. */
  dateParts: readonly ('day' | 'month' | 'year')[];
  ageLabel: string;
  ageNotSure: string;
}>;

export type StepFormProps = Readonly<{
  action: string;
  questions: readonly FormQuestion[];
  /** What stands in the fields when the page opens. */
  fields: Fields;
  problems: readonly FieldProblem[];
  /** Answers from other pages that this page's questions hang on. */
  given: ScoredAnswers;
  /** Was this page saved before? Then no question waits for another. */
  saved: boolean;
  today: string;
  /** Absent where the only question is the page's own heading. */
  heading?: ReactNode;
  /** Shown when the server cannot be reached. Made on the server, so that its looks need no script. */
  unreachable: ReactNode;
  notices: SavingNotices;
  words: FormWords;
}>;
