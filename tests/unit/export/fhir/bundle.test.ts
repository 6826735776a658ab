import type { Bundle, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toBundle } from '@/lib/export/fhir/bundle';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import { putSeal } from '@/lib/export/seal/places';
import { formVersion, steps } from '@/lib/form/form';
import { leakedWords } from '../../../browser/forbidden-words';
import { amina } from '../../../people/amina';
import { intakeOf } from '../../../people/intake-of';
import { people } from '../../../people/people';
import { complaintsOf, medplum } from './validators';
import { verdict, workedOn } from './worked-on';

const words = { title: 'Back', decline: "I'd rather not answer", years: 'Age in years', band: 'Or a range' };
const questionnaire = toQuestionnaire({ language: 'en', steps, words }, formVersion);
const bundleOf = (intake = workedOn) => toBundle(intake);
const resourcesOf = (bundle: Bundle) => (bundle.entry ?? []).map(({ resource }) => resource as Resource);
const all = [...people.map((person) => [person.id, intakeOf(person)] as const), ['worked on', workedOn] as const];

/** What must be true of our document beyond R4's own definitions, of which the validators know nothing. */
const invariants = rules([
  "type = 'document' and entry.first().resource is Composition",
  'entry.fullUrl.isDistinct()',
  'entry.all(fullUrl.endsWith(resource.id))',
  "entry.resource.id.all(matches('^[A-Za-z0-9.-]{1,64}$'))",
  "entry.resource.descendants().reference.all($this in %resource.entry.fullUrl.select(substring('https://backstory.example/fhir/'.length())))",
  'entry.resource.all(text.empty())',
  "entry.resource.where($this is RiskAssessment).prediction.where(probability.exists()).all(outcome.coding.code in ('axspa' | 'lss'))",
  'entry.resource.where($this is RiskAssessment).prediction.probability.all((low | high).value.all($this >= 0 and $this <= 100))',
  'entry.resource.where($this is Questionnaire).descendants().linkId.isDistinct()',
  'entry.resource.where($this is QuestionnaireResponse).descendants().linkId.isDistinct()',
]);

function rules(expressions: readonly string[]) {
  return expressions.map((one) => ({ says: one, holds: fhirpath.compile(one, r4) }));
}

describe('the document of an intake', () => {
  test.each(all)('is valid to three independent readers: %s', { timeout: 60_000 }, async (_, intake) => {
    const bundle = toBundle(intake, intake === workedOn ? { questionnaire } : {});
    const { validateResource } = await medplum();

    expect(validateResource(bundle)).toEqual([]);
    expect(resourcesOf(bundle).flatMap(complaintsOf)).toEqual([]);
    for (const { says, holds } of invariants) expect(holds(bundle, { resource: bundle }), says).toEqual([true]);
  });

  test('stays valid with a seal in it', { timeout: 60_000 }, async () => {
    const { validateResource } = await medplum();
    const sealed = putSeal(JSON.stringify(bundleOf()), { type: 'application/fhir+json', seal: 'a.b.c' });
    const bundle = JSON.parse(sealed);
    expect(bundle.signature).toMatchObject({ when: bundle.timestamp, data: Buffer.from('a.b.c').toString('base64') });
    expect(validateResource(bundle)).toEqual([]);
    expect(complaintsOf(bundle)).toEqual([]);
  });

  test('is found wrong by them where it is', { timeout: 60_000 }, async () => {
    const { validateResource } = await medplum();
    const [, , patient] = resourcesOf(bundleOf());
    expect(() => validateResource({ ...bundleOf(), identifier: undefined })).toThrow('bdl-9');
    expect(() => validateResource({ ...patient, birthDate: '1.2.1990' } as Resource)).toThrow();
    expect(complaintsOf({ ...workedOnFlag(), status: 'banana' } as never)).not.toEqual([]);
  });

  test('holds whatever anybody wrote as it was written', { timeout: 60_000 }, async () => {
    const { validateResource } = await medplum();
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, text, async (said, name) => {
        const intake = intakeOf(amina);
        const bundle = bundleOf({
          ...intake,
          patient: { ...intake.patient, name },
          answers: { ...intake.answers, goals: said },
        });
        expect(validateResource(bundle)).toEqual([]);
        expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
        expect(fhirpath.evaluate(bundle, "descendants().where(linkId = 'goals').answer.value", {}, r4)).toEqual([said]);
        expect(fhirpath.evaluate(bundle, 'entry.resource.where($this is Patient).name.text', {}, r4)).toEqual([name]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('its days and moments', () => {
  const own = process.env.TZ;
  afterEach(() => {
    process.env.TZ = own;
    vi.useRealTimers();
  });

  test.each(['Pacific/Kiritimati', 'Etc/GMT+12'])('are the clinic’s, wherever and whenever it is made: %s', (zone) => {
    const here = JSON.stringify(bundleOf());
    process.env.TZ = zone;
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
    expect(new Date().getTimezoneOffset()).not.toBe(0);
    expect(JSON.stringify(bundleOf())).toBe(here);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-11-25T05:05:00.000+14:00'],
    ['Pacific/Pago_Pago', '2026-11-24T04:05:00.000-11:00'],
    ['Asia/Kathmandu', '2026-11-24T20:50:00.000+05:45'],
  ])('a day of birth stays that day in %s', (timeZone, authored) => {
    const bundle = bundleOf({ ...workedOn, clinic: { ...workedOn.clinic, timeZone } });
    const pick = (path: string) => fhirpath.evaluate(bundle, `entry.resource.${path}`, {}, r4);
    expect(pick('birthDate')).toEqual([workedOn.patient.birthDate]);
    expect(pick("descendants().where(linkId = 'dob').answer.value")).toEqual([workedOn.answers.dob]);
    expect(pick('authored')).toEqual([authored]);
  });
});

describe('what a patient’s own access must never show', () => {
  test.each(all)('is labelled restricted: %s', (_, intake) => {
    const open = resourcesOf(toBundle(intake)).filter(({ meta }) => meta?.security?.[0]?.code !== 'R');
    expect(open.map(({ resourceType }) => resourceType)).toContain('QuestionnaireResponse');
    expect(leakedWords(JSON.stringify(open))).toEqual([]);
  });
});

describe('a diagnosis', () => {
  const conditions = (verdicts: typeof workedOn.verdicts) =>
    resourcesOf(bundleOf({ ...workedOn, verdicts })).filter((one) => one.resourceType === 'Condition');

  test.each(people.map((person) => [person.id, person] as const))('is never the software’s: %s', (_, person) => {
    const types = resourcesOf(toBundle(intakeOf(person))).map(({ resourceType }) => resourceType);
    expect(types).not.toContain('Condition');
    expect(types).toContain('RiskAssessment');
  });

  test('is provisional where a clinician agreed to one cause, differential where to several', () => {
    const codes = (list: ReturnType<typeof conditions>) =>
      list.map(({ verificationStatus, code }) => [code?.coding?.[0]?.code, verificationStatus?.coding?.[0]?.code]);
    expect(codes(conditions([verdict(1, 'lss', 'agree')]))).toEqual([['lss', 'provisional']]);
    expect(codes(conditions([verdict(1, 'lss', 'agree'), verdict(2, 'axspa', 'add')]))).toEqual([
      ['lss', 'differential'],
      ['axspa', 'differential'],
    ]);
  });

  test('is gone when the clinician disagrees after all, and what is rejected is no finding', () => {
    const verdicts = [
      verdict(1, 'lss', 'agree'),
      verdict(2, 'lss', 'disagree', 'examined'),
      verdict(3, 'axspa', 'defer'),
    ];
    expect(conditions(verdicts)).toEqual([]);
    const impression = resourcesOf(bundleOf({ ...workedOn, verdicts })).find(
      (one) => one.resourceType === 'ClinicalImpression',
    );
    expect(impression).not.toHaveProperty('finding');
    expect(JSON.stringify(impression)).toContain('Disagreed: examination speaks against it');
  });

  test('names no code of a classification', () => {
    for (const [, intake] of all) expect(JSON.stringify(toBundle(intake))).not.toMatch(/icd-10|snomed|\bM\d\d\.\d/i);
  });
});

function workedOnFlag(): Resource {
  return resourcesOf(bundleOf()).find(({ resourceType }) => resourceType === 'Flag') as Resource;
}
