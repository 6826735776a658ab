import type { QuestionId, StepId } from '@/lib/form/form';
import type { Fields } from '@/lib/form/read-answer';
import type { Draft } from '@/lib/intake/draft';
import { fillStepSoFar, markInDraft } from '@/lib/intake/fill-step';
import { today } from '../../people/person';

/** What a page that shows the draft as it stands would post, were these its fields. */
export function from(draft: Draft, fields: Fields): Fields {
  return { ...fields, mark: (fields.shown ?? []).map((id) => `${id}:${markInDraft(draft, id as QuestionId)}`) };
}

/** The draft after two pages that both showed it have answered, one after the other. */
export function inTwoPlaces(draft: Draft, step: StepId, [one, other]: readonly [Fields, Fields]): Draft {
  const first = fillStepSoFar(draft, step, from(draft, one), today).draft;

  return fillStepSoFar(first, step, from(draft, other), today).draft;
}
