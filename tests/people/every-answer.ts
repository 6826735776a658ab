import type { Answers } from '@/lib/form/answers';
import { type QuestionId, questionIds, steps } from '@/lib/form/form';
import type { Part, Question } from '@/lib/form/question';

const questions = steps.flatMap((step) => Object.entries(step.questions) as [QuestionId, Question][]);

/**
 * Forms on which, taken together, every question has each of its answers once or more: the first one has each first
 * option, the next each second one. Nobody could send them; what is printed of an answer hangs on no other answer.
 */
export function everyAnswer(): Readonly<{ asked: QuestionId[]; answers: Answers }>[] {
  const most = Math.max(...questions.map(([, question]) => optionsOf(question)));

  return Array.from({ length: most }, (_, at) => ({
    asked: [...questionIds],
    answers: Object.fromEntries(questions.map(([id, question]) => [id, answerAt(question, at, id)])) as Answers,
  }));
}

function optionsOf(question: Question): number {
  if (question.kind === 'choice' || question.kind === 'matrix') return Object.keys(question.options).length;
  if (question.kind === 'scale') return 11;

  return 1;
}

function answerAt(question: Question, at: number, id: QuestionId): unknown {
  const of = (options: object) => Object.keys(options)[at % Object.keys(options).length];
  switch (question.kind) {
    case 'choice':
      return of(question.options);
    case 'choices':
      return Object.keys(question.options);
    case 'matrix':
      return Object.fromEntries(Object.keys(question.rows).map((row) => [row, of(question.options)]));
    case 'scale':
      return at % 11;
    case 'age':
      return at % 2 === 0 ? 30 + at : of(question.bands);
    case 'date':
      return `19${60 + at}-03-14`;
    case 'text':
      return `Written for ${id}, ${at}.`;
    case 'group':
      return Object.fromEntries(
        Object.entries(question.parts as Record<string, Part>).map(([name, part]) => [
          name,
          part.kind === 'choice' ? of(part.options) : part.kind === 'number' ? at : `Written for ${name}, ${at}.`,
        ]),
      );
  }
}
