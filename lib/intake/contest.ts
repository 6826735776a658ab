import { answerWords } from '../form/answer-words';
import { toStorableText } from '../form/answers';
import { type QuestionId, stepOfQuestion, steps } from '../form/form';
import type { Step } from '../form/question';
import type { Fields } from '../form/read-answer';
import { readStep } from '../form/read-step';
import { questionIn } from '../form/words/form-in';
import { askedQuestions } from './asked-questions';
import type { Draft } from './draft';
import { markOfAll, type Said } from './said';

/** One question that was answered differently in several places, for the patient to say which is right. */
export type Contest = Readonly<{ question: QuestionId; ask: string; choices: readonly ContestChoice[] }>;

type ContestChoice = Readonly<{
  /** What the page posts as `keep` to choose it. */
  keep: string;
  /** In the words the patient read, or as it was typed; none where the patient chose not to answer. */
  words: readonly string[];
}>;

/** What the patient has to choose between, in the order and the words of the form, on the day given (YYYY-MM-DD). */
export function contestsIn(draft: Draft, today: string, form: readonly Step[] = steps): Contest[] {
  return askedQuestions(draft.answers, today).flatMap((id) => {
    const said = draft.contested[id];
    if (!said) return [];
    const choices = said.map((one, index) => ({
      keep: `${id}:${markOfAll(said)}:${index}`,
      words: wordsOf(id, one.fields, { today, form }),
    }));

    return [{ question: id, ask: questionIn(form, id).ask, choices }];
  });
}

/** The question and the answer that `keep` chooses; undefined where the choice was another one when it was shown. */
export function chosenIn(draft: Draft, keep: string): { question: QuestionId; said: Said } | undefined {
  const [id = '', mark, index] = keep.split(':');
  const said = Object.hasOwn(draft.contested, id) ? draft.contested[id as QuestionId] : undefined;
  const chosen = said?.[Number(index)];

  return said && chosen && markOfAll(said) === mark ? { question: id as QuestionId, said: chosen } : undefined;
}

function wordsOf(id: QuestionId, fields: Fields, { today, form }: { today: string; form: readonly Step[] }): string[] {
  const { answers, declined } = readStep(stepOfQuestion(id), { ...fields, shown: [id] }, today);
  if (declined.includes(id)) return [];

  return answers[id] === undefined
    ? Object.values(fields).flat().map(toStorableText)
    : answerWords(questionIn(form, id), answers[id]);
}
