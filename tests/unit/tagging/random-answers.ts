import fc from 'fast-check';
import { questions } from '@/lib/form/form';
import type { Part, Question } from '@/lib/form/question';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { noRedFlags } from '../../people/usual-answers';

function answerTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options));
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...Object.keys(question.options)), { maxLength: 4 });
    case 'scale':
      return fc.integer({ min: 0, max: 10 });
    case 'age':
      return fc.oneof(
        fc.integer({ min: question.min, max: question.max }),
        fc.constantFrom(...Object.keys(question.bands)),
      );
    case 'matrix':
      return fc.dictionary(
        fc.constantFrom(...Object.keys(question.rows)),
        fc.constantFrom(...Object.keys(question.options)),
        { maxKeys: 4 },
      );
    case 'group':
      return fc.record(mapParts(question.parts), { requiredKeys: [] });
    case 'text':
    case 'date':
      return fc.constant(undefined);
  }
}

function mapParts(parts: Readonly<Record<string, Part>>) {
  const told = Object.entries(parts).flatMap(([id, part]): [string, fc.Arbitrary<unknown>][] => {
    if (part.kind === 'choice') return [[id, fc.constantFrom(...Object.keys(part.options))]];

    return part.kind === 'number' ? [[id, fc.integer(part)]] : [];
  });

  return Object.fromEntries(told);
}

const { dob: _dob, activity: _activity, ...scored } = questions;
const asked = Object.fromEntries(Object.entries<Question>(scored).map(([id, question]) => [id, answerTo(question)]));
const everything = {
  age: fc.integer({ min: 0, max: 120 }),
  'act-min': fc.integer({ min: 0, max: 4200 }),
  ...asked,
};

const given = fc.oneof(fc.record(everything), fc.record(everything, { requiredKeys: [] }));

/** Any set of answers at all, consistent or not, complete or not; half of them without an alarm of the first page. */
export const anyAnswers = fc
  .tuple(given, fc.boolean())
  .map(([answers, calm]) => (calm ? { ...answers, ...noRedFlags } : answers)) as unknown as fc.Arbitrary<ScoredAnswers>;

/** The answers with some put in place; `undefined` takes one away. */
export function having(answers: ScoredAnswers, change: Partial<Record<string, unknown>>): ScoredAnswers {
  return Object.fromEntries(Object.entries({ ...answers, ...change }).filter(([, answer]) => answer !== undefined));
}
