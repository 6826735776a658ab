import { getTranslations } from 'next-intl/server';
import { type QuestionId, questions } from '../form/form';
import { neutralCodes, type Part, type Question, type Step } from '../form/question';
import type { Problem } from '../form/read-step';
import { questionIn } from '../form/words/form-in';

/** A problem as a page says it, beside the field and in the summary. */
export type FieldProblem = Readonly<{ question: string; field: string; message: string }>;

/** Says what is wrong with an answer in the question's own words, as the form given has them. */
export async function problemWords(form: readonly Step[]): Promise<(problem: Problem) => FieldProblem> {
  const t = await getTranslations('problems');
  const message = ({ question: id, field, is }: Problem): string => {
    const question = questionIn(form, id);
    const asked = question.kind === 'group' ? (question.parts[field.slice(id.length + 1)] ?? question) : question;
    const words = asked.ask;
    switch (is) {
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

/** The message for a question left blank altogether. */
export function blankProblem(id: QuestionId): Problem {
  const question: Question = questions[id];
  const part =
    question.kind === 'group' && Object.keys(question.parts).find((name) => question.parts[name]?.required === true);

  return { question: id, field: part ? `${id}.${part}` : id, is: 'unanswered' };
}

function limits(asked: Question | Part): { min: number; max: number } {
  return 'min' in asked ? { min: asked.min, max: asked.max } : { min: 0, max: 10 };
}

function neutralLabel(asked: Question | Part): string {
  const options = 'options' in asked ? asked.options : {};
  const code = neutralCodes.find((neutral) => neutral in options);

  return (code && options[code]) ?? '';
}
