import { z } from 'zod';
import { type QuestionId, type Questions, questions } from './form';
import type { Options, Part, Question } from './question';

type Code<O> = keyof O & string;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

type PartAnswer<P> = P extends { kind: 'choice'; options: infer O }
  ? Code<O>
  : P extends { kind: 'number' }
    ? number
    : string;

/** The value one question takes, read off the question itself. */
type AnswerTo<Q> = Q extends { kind: 'choice'; options: infer O }
  ? Code<O>
  : Q extends { kind: 'choices'; options: infer O }
    ? Code<O>[]
    : Q extends { kind: 'age'; bands: infer B }
      ? number | Code<B>
      : Q extends { kind: 'scale' }
        ? number
        : Q extends { kind: 'group'; parts: infer P }
          ? Mutable<{ [K in keyof P]?: PartAnswer<P[K]> }>
          : Q extends { kind: 'matrix'; rows: infer R; options: infer O }
            ? { [K in Code<R>]?: Code<O> }
            : string;

/** What a patient said, by question id. An absent key is a question without an answer. */
export type Answers = { [Id in QuestionId]?: AnswerTo<Questions[Id]> };

const controlCharacters = /[^\P{Cc}\t\n\r]/gu;

/** Text is kept exactly as written, so what PostgreSQL or a JSON column cannot hold is refused here. */
export function isStorableText(text: string): boolean {
  return text === toStorableText(text);
}

/** The same text without what cannot be kept: to show someone again what they typed, never to store an answer. */
export function toStorableText(text: string): string {
  return text.toWellFormed().replace(controlCharacters, '');
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));

  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const codes = (options: Options) => z.enum(Object.keys(options) as [string, ...string[]]);
const text = (maxLength: number) => z.string().max(maxLength).refine(isStorableText, 'has characters we cannot keep');

function partSchema(part: Part): z.ZodType {
  if (part.kind === 'choice') return codes(part.options);
  if (part.kind === 'number') return z.int().min(part.min).max(part.max);

  return text(part.maxLength);
}

function optionalShape<T>(record: Readonly<Record<string, T>>, schema: (value: T) => z.ZodType) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, schema(value).optional()]));
}

const schemas = new WeakMap<Question, z.ZodType>();

/** The shape of one question's answer, derived from the question. */
export function answerSchema(question: Question): z.ZodType {
  const known = schemas.get(question);
  if (known) return known;
  const schema = makeSchema(question);
  schemas.set(question, schema);

  return schema;
}

function makeSchema(question: Question): z.ZodType {
  switch (question.kind) {
    case 'choice':
      return codes(question.options);
    case 'choices':
      return z.array(codes(question.options)).max(Object.keys(question.options).length);
    case 'scale':
      return z.int().min(0).max(10);
    case 'age':
      return z.union([z.int().min(question.min).max(question.max), codes(question.bands)]);
    case 'date':
      return z.string().refine(isCalendarDay, 'is not a day of the calendar (YYYY-MM-DD)');
    case 'text':
      return text(question.maxLength);
    case 'group':
      return z.strictObject(optionalShape(question.parts, partSchema));
    case 'matrix':
      return z.strictObject(optionalShape(question.rows, () => codes(question.options)));
  }
}

/** Any answers at all: no unknown question, no unknown option, no value out of range; nothing is coerced. */
export const answersSchema = z.strictObject(
  optionalShape<Question>(questions, answerSchema),
) as unknown as z.ZodType<Answers>;
