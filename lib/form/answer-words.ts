import type { Options, Part, Question } from './question';

const word = (options: Options, code: unknown) => options[String(code)] ?? String(code);

/** One answer in the words the patient read, a line for each thing said. */
export function answerWords(question: Question, answer: unknown): string[] {
  switch (question.kind) {
    case 'choice':
      return [word(question.options, answer)];
    case 'choices':
      return (answer as string[]).map((code) => word(question.options, code));
    case 'age':
      return [typeof answer === 'number' ? String(answer) : word(question.bands, answer)];
    case 'scale':
      return [`${answer} out of 10`];
    case 'date':
      return [dayWords(String(answer))];
    case 'text':
      return [String(answer)];
    case 'group':
      return lines(
        question.parts,
        answer,
        (part, value) => `${part.ask}${part.ask.endsWith('?') ? '' : ':'} ${partWords(part, value)}`,
      );
    case 'matrix':
      return lines(question.rows, answer, (row, code) => `${row}: ${word(question.options, code)}`);
  }
}

function partWords(part: Part, value: unknown): string {
  return part.kind === 'choice' ? word(part.options, value) : String(value);
}

function lines<T>(
  record: Readonly<Record<string, T>>,
  answer: unknown,
  say: (entry: T, value: unknown) => string,
): string[] {
  const given = answer as Record<string, unknown>;

  return Object.entries(record).flatMap(([key, entry]) => (given[key] === undefined ? [] : [say(entry, given[key])]));
}

/** A day of the calendar (YYYY-MM-DD) that nobody can misread: "March 14, 1992". */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
