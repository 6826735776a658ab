import { type Language, locales } from './language';
import type { Options, Part, Question } from './question';

const outOfTen: Readonly<Record<Language, (number: unknown) => string>> = {
  en: (number) => `${number} out of 10`,
  es: (number) => `${number} de 10`,
  ar: (number) => `${number} من 10`,
};

const word = (options: Options, code: unknown) => options[String(code)] ?? String(code);

/** One answer in the words of the question's own language, a line for each thing said. */
export function answerWords(question: Question, answer: unknown, language: Language = 'en'): string[] {
  switch (question.kind) {
    case 'choice':
      return [word(question.options, answer)];
    case 'choices':
      return (answer as string[]).map((code) => word(question.options, code));
    case 'age':
      return [typeof answer === 'number' ? String(answer) : word(question.bands, answer)];
    case 'scale':
      return [outOfTen[language](answer)];
    case 'date':
      return [dayWords(String(answer), language)];
    case 'text':
      return [String(answer)];
    case 'group':
      return lines(
        question.parts,
        answer,
        (part, value) => `${part.ask}${/[?؟]$/.test(part.ask) ? '' : ':'} ${partWords(part, value)}`,
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
export function dayWords(day: string, language: Language = 'en'): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
