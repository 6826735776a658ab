import { ageOn } from '@/lib/form/derived';
import type { QuestionId } from '@/lib/form/form';
import { isHeldBack } from '@/lib/form/held-back';
import { gatesOf, isAsked } from '@/lib/form/reachability';
import type { Fields } from '@/lib/form/read-answer';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { isBlank } from './page-fields';

type Page = Readonly<{
  ids: readonly QuestionId[];
  given: ScoredAnswers;
  saved: boolean;
  today: string;
}>;

/** Which of a page's questions are open, by what stands in its fields at this moment. */
export function openQuestions({ ids, given, saved, today }: Page, values: Readonly<Record<string, Fields>>) {
  const settled = new Set(ids.filter((id) => !isBlank(values[id] ?? {})));
  const situation = { answers: { ...given, ...answersOnPage(ids, values, today) }, alarm: false };
  const isOpen = (id: QuestionId) => isAsked(id, situation) && (saved || !isHeldBack(id, ids, settled));
  // Whatever hangs on nothing here was decided on the server, or it would not have come with the page.
  const hangs = (id: QuestionId) => gatesOf(id).some((gate) => ids.includes(gate));

  return ids.filter((id) => !hangs(id) || isOpen(id));
}

function answersOnPage(
  ids: readonly QuestionId[],
  values: Readonly<Record<string, Fields>>,
  today: string,
): ScoredAnswers {
  const picked = ids.map((id) => [id, values[id]?.[id]?.[0]] as const).filter(([, code]) => code !== undefined);
  const age = ids.includes('dob') ? ageFrom(values.dob ?? {}, today) : {};

  return { ...(Object.fromEntries(picked) as ScoredAnswers), ...age };
}

function ageFrom(fields: Fields, today: string): { age?: number | undefined } {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => fields[`dob.${part}`]?.[0]?.trim() ?? '');
  if (!year || !month || !day || !/^\d{4}$/.test(year)) return { age: undefined };

  return { age: ageOn(today, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) };
}
