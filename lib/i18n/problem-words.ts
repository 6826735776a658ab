import { getTranslations } from 'next-intl/server';
import { missingFields } from '../form/completeness';
import type { QuestionId } from '../form/form';
import { neutralCodes, type Part, type Question, type Step } from '../form/question';
import type { Problem } from '../form/read-step';
import { questionIn } from '../form/words/form-in';

/** A problem as a page says it, beside the field and in the summary. */
export type FieldProblem = Readonly<{ question: string; field: string; message: string }>;

/** Says what is wrong with an answer in the question's own words, as the form given has them. */
export async function problemWords(form: readonly Step[]): Promise<(problem: Problem) => FieldProblem> {
  const t = await getTranslations('problems');
  const message = (problem: Problem): string => {
    const asked = askedIn(form, problem);
    const words = asked.ask;
    switch (problem.is) {
      case 'unanswered':
        return t('unanswered', { words });
      case 'not-a-number':
        return t('notANumber', { words, min: limits(asked).min + 2 });
      case 'out-of-range':
        return asked.kind === 'date' ? t('tooOld', { words }) : t('outOfRange', { words, ...limits(asked) });
      case 'not-a-date':
        return t('notADate', { words });
      case 'in-the-future':
        return t('inTheFuture', { words });
      case 'too-long':
        return t('tooLong', { words, max: 'maxLength' in asked ? asked.maxLength : 0 });
      case 'unreadable-characters':
        return t('unreadable', { words });
      case 'none-and-more':
        return t('noneAndMore', { words, none: neutralLabel(asked) });
      case 'contested':
        return t('contested', { words });
      case 'not-an-option':
        return t('notAnOption', { words });
    }
  };

  return (problem) => ({ question: problem.question, field: problem.field, message: message(problem) });
}

/** What a problem's field was asked, in the words of the form given. */
export function askedIn(form: readonly Step[], { question: id, field }: Problem): Question | Part {
  const question = questionIn(form, id);

  return question.kind === 'group' ? (question.parts[field.slice(id.length + 1)] ?? question) : question;
}

/** What a question left blank altogether misses. */
export function blankProblems(id: QuestionId): Problem[] {
  return missingFields(id, {}).map((field) => ({ question: id, field, is: 'unanswered' }));
}

function limits(asked: Question | Part): { min: number; max: number } {
  return 'min' in asked ? { min: asked.min, max: asked.max } : { min: 0, max: 10 };
}

function neutralLabel(asked: Question | Part): string {
  const options = 'options' in asked ? asked.options : {};
  const code = neutralCodes.find((neutral) => neutral in options);

  return (code && options[code]) ?? '';
}
