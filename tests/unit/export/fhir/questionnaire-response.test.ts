import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import { toResponse, toResponseItems } from '@/lib/export/fhir/questionnaire-response';
import type { Answers } from '@/lib/form/answers';
import { formVersion, type QuestionId, questionIds, questions, steps } from '@/lib/form/form';
import { canDecline } from '@/lib/form/question';
import { questionnaireWords } from '@/lib/i18n/questionnaires';
import { askedQuestions, keepAsked } from '@/lib/intake/asked-questions';
import { agnieszka } from '../../../people/agnieszka';
import { amina } from '../../../people/amina';
import { intakeOf } from '../../../people/intake-of';
import { people } from '../../../people/people';
import { today } from '../../../people/person';
import { anyAnswers } from '../../tagging/random-answers';
import { enabledItems } from './enabled-items';

const form = questionnaireWords('en');
const questionnaire = toQuestionnaire(form, formVersion);

/** How a receiver that knows only the Questionnaire finds one question: once, never, or more often than it may be. */
function found(items: readonly QuestionnaireResponseItem[] = [], id: string): QuestionnaireResponseItem[] {
  return items.flatMap((one) => [
    ...(one.linkId === id || one.linkId === `${id}.declined` ? [one] : []),
    ...found(one.item, id),
  ]);
}

/** An item as the answer that it was made of; 'declined' or undefined where there is none. */
function read({ linkId, answer = [], item = [], extension }: QuestionnaireResponseItem): unknown {
  if (linkId.endsWith('.declined') || answer[0]?.valueCoding?.code === 'asked-declined') return 'declined';
  if (extension?.[0]?.valueCode === 'unknown') return undefined;
  const values = answer.map(
    (one) => one.valueCoding?.code ?? one.valueInteger ?? one.valueDate ?? one.valueString ?? one.valueBoolean,
  );
  const { kind } = questions[linkId as QuestionId] ?? {};
  if (kind === 'choices') return values;
  if (kind === 'age') return read(item[0] ?? { linkId });
  if (kind !== 'group' && kind !== 'matrix') return values[0];

  return Object.fromEntries(item.map((part) => [part.linkId.slice(linkId.length + 1), read(part)]));
}

type Told = Readonly<{ answers: Answers; declined: readonly QuestionId[]; asked: readonly QuestionId[] }>;

/** Each question that was asked stands there exactly once, with what was said; no other question does. */
function expectEachOnce({ answers, declined, asked }: Told, items: QuestionnaireResponseItem[] = []): void {
  for (const id of questionIds) {
    const once = found(items, id);
    expect(once, id).toHaveLength(asked.includes(id) ? 1 : 0);
    if (!once[0]) continue;
    const answer = answers[id] ?? (declined.includes(id) ? 'declined' : undefined);
    expect(read(once[0]), id).toEqual(answer);
  }
}

beforeAll(() => vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] }));
afterAll(() => vi.useRealTimers());

describe('every answer that was reached is in the response once, and nothing else', () => {
  test.each(people.map((person) => [person.id, intakeOf(person)] as const))('%s', (_, intake) => {
    expectEachOnce(intake, toResponse(intake).item);
  });

  test('whatever was answered or declined', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray(questionIds), (scored, ids) => {
        const { age, 'act-min': _, ...rest } = scored;
        const said = { ...rest, ...(age === undefined ? {} : { dob: `${2026 - age}-01-31` }) } as Answers;
        const asked = askedQuestions(said, today);
        const answers = keepAsked(said, asked);
        const declined = ids.filter(
          (id) => asked.includes(id) && answers[id] === undefined && canDecline(questions[id]),
        );
        expectEachOnce({ answers, declined, asked }, toResponseItems({ answers, declined, asked, steps }));
      }),
      { numRuns: 60 },
    );
  });

  test.each(people.map((person) => [person.id, intakeOf(person)] as const))(
    'a filler that knows the Questionnaire alone would have asked the same: %s',
    (_, intake) => {
      const response: QuestionnaireResponse = toResponse(intake);
      const enabled = enabledItems(questionnaire, response);
      const linkIds = (items: readonly QuestionnaireResponseItem[] = []): string[] =>
        items.flatMap(({ linkId, item }) => [linkId, ...linkIds(item)]);
      expect(linkIds(response.item).filter((linkId) => !enabled.has(linkId))).toEqual([]);
      expect(response.questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`);
    },
  );
});

describe('blank, not sure, rather not and not asked are told apart', () => {
  const items = toResponse(intakeOf(agnieszka)).item;
  const one = (id: string) => found(items, id)[0];
  const ratherNot = { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' };

  test('an answer stands in the words that were read', () => {
    expect(one('peg-p')).toEqual({
      linkId: 'peg-p',
      text: 'What number best describes your pain on average in the past week?',
      answer: [{ valueInteger: 6 }],
    });
  });

  test('"not sure" is an answer', () => {
    expect(one('rf-bladder')?.answer).toEqual([
      {
        valueCoding: {
          system: 'https://backstory.example/fhir/CodeSystem/back-intake-rf-bladder',
          code: 'unsure',
          display: 'Not sure',
        },
      },
    ]);
  });

  test('"rather not" says so, among the options or beside the question', () => {
    expect(one('day-pattern')?.answer).toEqual([{ valueCoding: { ...ratherNot, display: form.words.decline } }]);
    expect(one('peg-e')).toMatchObject({ linkId: 'peg-e.declined', answer: [{ valueBoolean: true }] });
  });

  test('a blank is there and has no answer', () => {
    expect(one('tried')).toEqual({
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
      linkId: 'tried',
      text: 'What have you tried, and did it help?',
    });
  });

  test('what was not asked is not there', () => {
    expect(one('night-up')).toBeUndefined();
  });

  test('an answer behind a branch that closed is not there', () => {
    const intake = intakeOf(amina, { asked: intakeOf(amina).asked.filter((id) => id !== 'family') });
    expect(found(toResponse(intake).item, 'family')).toEqual([]);
  });
});
