import { scoredAnswersSchema } from '@/lib/form/scored-answers';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { type Measured, measure } from './measure';
import { randomForms } from './random-forms';

const count = 100_000;

export type TaggingResult = Readonly<{
  forms: number;
  ours: Measured;
  parse: Measured;
  parseAndValidate: Measured;
  ratioToParse: number;
  ratioToParseAndValidate: number;
}>;

/** Tagging beside what reading the same forms from JSON costs: bare, and with the check that every answer is one. */
export function benchTagging(): TaggingResult {
  const texts = Array.from(randomForms(count, 20_261_124), (form) => JSON.stringify(form));
  const parse = measure(texts, (text) => JSON.parse(text));
  const parseAndValidate = measure(texts, (text) => scoredAnswersSchema.parse(JSON.parse(text)));
  const ours = measure(
    texts.map((text) => JSON.parse(text)),
    (form) => {
      const evaluation = tagAnswers(form);
      if (!evaluation.assessed) throw new Error(evaluation.failure);
    },
  );

  return {
    forms: count,
    ours,
    parse,
    parseAndValidate,
    ratioToParse: ours.perSecond / parse.perSecond,
    ratioToParseAndValidate: ours.perSecond / parseAndValidate.perSecond,
  };
}
