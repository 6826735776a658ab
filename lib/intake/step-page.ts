import { toStorableText } from '../form/answers';
import { type QuestionId, type StepId, steps } from '../form/form';
import { allGatesOf, isHeldBack } from '../form/held-back';
import type { Question, Step } from '../form/question';
import { gatesOf } from '../form/reachability';
import type { Fields } from '../form/read-answer';
import { type Problem, questionsOf } from '../form/read-step';
import { type ScoredAnswers, toScoredAnswers } from '../form/scored-answers';
import { toFields } from '../form/to-fields';
import { questionIn } from '../form/words/form-in';
import { askedQuestions } from './asked-questions';
import { type Contest, contestsIn } from './contest';
import { type Draft, problemOf } from './draft';
import { markInDraft } from './fill-step';

/** A question on a step's page; one that is not open stands ready, for an answer on the same page may open it. */
type PageQuestion = Readonly<{
  id: QuestionId;
  question: Question;
  open: boolean;
  /** Of what stands in its fields, to be posted back with them. */
  mark: string;
  /** It was answered differently in several places, and the patient is asked which is right. */
  contest: Contest | undefined;
}>;

export type StepPage = Readonly<{
  step: Step;
  /** Counted from 1. */
  position: number;
  questions: readonly PageQuestion[];
  /** What stands in the fields: the answers, or what was typed last where that could not be taken. */
  fields: Fields;
  problems: readonly Problem[];
  /** Answers from other pages that questions of this page hang on. */
  given: ScoredAnswers;
  saved: boolean;
}>;

/** What a step's page shows of a draft, in the words of the form given, on the day given (YYYY-MM-DD). */
export function stepPage(draft: Draft, id: StepId, today: string, form: readonly Step[] = steps): StepPage {
  const step = form.find((one) => one.id === id) as Step;
  const asked = askedQuestions(draft.answers, today);
  const saved = draft.savedSteps.includes(id);
  const settled = new Set<string>([...Object.keys({ ...draft.answers, ...draft.typed }), ...draft.declined]);
  const contests = contestsIn(draft, today, form);
  const onPage = reachable(questionsOf(id), asked);
  const open = (question: QuestionId) => asked.includes(question) && (saved || !isHeldBack(question, onPage, settled));

  return {
    step,
    position: steps.findIndex((other) => other.id === id) + 1,
    questions: onPage.map((question) => ({
      id: question,
      question: questionIn(form, question),
      open: open(question),
      mark: markInDraft(draft, question),
      contest: contests.find((contest) => contest.question === question),
    })),
    fields: { ...toFields(id, draft.answers, draft.declined), ...typedOn(onPage, draft) },
    problems: onPage.filter(open).flatMap((question) => problemOf(draft, question, today)),
    given: givenElsewhere(onPage, toScoredAnswers(draft.answers, today)),
    saved,
  };
}

/** What was typed and could not be taken, without the characters that no page can show. */
function typedOn(ids: readonly QuestionId[], { typed }: Draft): Fields {
  const entries = ids.flatMap((id) => Object.entries(typed[id] ?? {}));

  return Object.fromEntries(entries.map(([name, values]) => [name, values.map(toStorableText)]));
}

/** The step's questions that are asked, or that answers on this very page may open. */
function reachable(ids: readonly QuestionId[], asked: readonly QuestionId[]): QuestionId[] {
  const may = (id: QuestionId): boolean => {
    const here = gatesOf(id).filter((gate) => ids.includes(gate));

    return asked.includes(id) || (here.length > 0 && here.every(may));
  };

  return ids.filter(may);
}

function givenElsewhere(onPage: readonly QuestionId[], scored: ScoredAnswers): ScoredAnswers {
  const waiting = onPage.filter((id) => gatesOf(id).some((gate) => onPage.includes(gate)));
  if (waiting.length === 0) return {};
  const needed: readonly string[] = ['age', ...waiting.flatMap(allGatesOf)];

  return Object.fromEntries(Object.entries(scored).filter(([id]) => needed.includes(id))) as ScoredAnswers;
}
