import type { Questionnaire } from '@medplum/fhirtypes';
import type { Browser } from '@playwright/test';
import { type QuestionId, questionIds } from '@/lib/form/form';
import { askedQuestions } from '@/lib/intake/asked-questions';
import { people } from '@/tests/people/people';
import { responseOf } from '@/tests/unit/export/fhir/response';

type Item = { linkId: string; _skipLogicStatus?: string; _enableWhenExpVal?: boolean };
type LForms = {
  Util: {
    convertFHIRQuestionnaireToLForms: (questionnaire: unknown, version: 'R4') => unknown;
    mergeFHIRDataIntoLForms: (type: string, response: unknown, form: unknown, version: 'R4') => unknown;
    addFormToPage: (form: unknown, element: string) => Promise<void>;
    _getFormObjectInScope: (selector: string) => { itemList: Item[] };
  };
};

/** The people of whom LForms, given what they said, asks other questions than we do; none, if all is well. */
export async function askedOtherwise(
  browser: Browser,
  origin: string,
  questionnaire: Questionnaire,
): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/lforms`);
  await page.waitForSelector('#form input');
  const today = new Date().toISOString().slice(0, 10);
  const otherwise: string[] = [];
  for (const person of people) {
    const response = responseOf(person.answers, person.declined);
    const shown = new Set(
      await page.evaluate(fillIn, [JSON.stringify(questionnaire), JSON.stringify(response)] as const),
    );
    const asks = (id: QuestionId) => shown.has(id) || (person.declined.includes(id) && shown.has(`${id}.declined`));
    const ours = askedQuestions(person.answers, today);
    if (questionIds.some((id) => asks(id) !== ours.includes(id))) otherwise.push(person.id);
  }
  await page.close();

  return otherwise;
}

/** Runs in the page: fills the form in and says which of its items are open, by themselves. */
async function fillIn([questionnaire, response]: readonly [string, string]): Promise<string[]> {
  const { Util } = (globalThis as unknown as { LForms: LForms }).LForms;
  const form = Util.convertFHIRQuestionnaireToLForms(JSON.parse(questionnaire), 'R4');
  await Util.addFormToPage(
    Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', JSON.parse(response), form, 'R4'),
    'form',
  );
  // Its expressions are worked out some time after the form stands there, and nothing says when.
  await new Promise((done) => setTimeout(done, 2000));

  return Util._getFormObjectInScope('#form')
    .itemList.filter((item) => item._skipLogicStatus !== 'target-disabled' && item._enableWhenExpVal !== false)
    .map(({ linkId }) => linkId);
}
