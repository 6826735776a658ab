import type { CodeableConcept, Coding, Extension, Meta } from '@medplum/fhirtypes';
import type { QuestionId } from '../../form/form';

/** Where our own definitions stand until the project has an address of its own. */
export const canonical = 'https://backstory.example/fhir';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const absentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** Said in place of an answer: "I'd rather not answer". */
export const declined = {
  system: absentReason,
  code: 'asked-declined',
} as const satisfies Coding;

/** Each question has a code system of its own, since "none" does not mean the same of two. */
export function codeSystem(question: string): string {
  return `${canonical}/CodeSystem/back-intake-${question}`;
}

/** A code of our own, where no published one is sure to mean the same. */
export function ownCode(of: 'score' | 'cause' | 'red-flag' | 'urgency' | 'work' | 'audit', code: string): Coding {
  return { system: `${canonical}/CodeSystem/${of}`, code };
}

/** One of HL7's own codes. */
export function hl7Code(system: string, code: string): CodeableConcept {
  return { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] };
}

/** Why there is no value: blank, "not sure" or "rather not answer" are three. */
export type Absence = 'unknown' | 'asked-unknown' | 'asked-declined';

/** An element that has no value, and why. */
export function absent(code: Absence): Extension {
  return { url: `${hl7}/data-absent-reason`, valueCode: code };
}

/** Of all that the rules or a clinician made of the answers: never to be shown by a patient's own access. */
export const restricted: Meta = {
  security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R', display: 'restricted' }],
};

/** Questions whose words are those of a published instrument, and so carry its code. Adapted ones carry none. */
export const loinc: Readonly<Partial<Record<QuestionId, string>>> = {
  'peg-p': '75893-8',
  'peg-e': '91145-3',
  'peg-g': '91146-1',
  'nprs-now': '72514-3',
};

/** How an item is best shown, by the codes of R4's questionnaire-item-control. */
export function control(code: string): Extension {
  const system = 'http://hl7.org/fhir/questionnaire-item-control';

  return { url: `${hl7}/questionnaire-itemControl`, valueCodeableConcept: { coding: [{ system, code }] } };
}

/** The whole numbers that are taken, both ends inclusive. */
export function range({ min, max }: Readonly<{ min: number; max: number }>): Extension[] {
  return [
    { url: `${hl7}/minValue`, valueInteger: min },
    { url: `${hl7}/maxValue`, valueInteger: max },
  ];
}

/** What a number counts, as a UCUM code. */
export function unit(code: string): Extension {
  return { url: `${hl7}/questionnaire-unit`, valueCoding: { system: 'http://unitsofmeasure.org', code } };
}

/** Of an option that cannot stand beside another. */
export const exclusive: Extension = { url: `${hl7}/questionnaire-optionExclusive`, valueBoolean: true };

/** A name that every expression of the questionnaire may use. */
export function variable(name: string, expression: string): Extension {
  return { url: `${hl7}/variable`, valueExpression: { name, language: 'text/fhirpath', expression } };
}

/** What must be true of an item's answers together. */
export function constraint(key: string, human: string, expression: string): Extension {
  return {
    url: `${hl7}/questionnaire-constraint`,
    extension: [
      { url: 'key', valueId: key },
      { url: 'severity', valueCode: 'error' },
      { url: 'human', valueString: human },
      { url: 'expression', valueString: expression },
    ],
  };
}

/** When an item is asked, where enableWhen cannot say it. */
export function enabledIf(expression: string): Extension {
  const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

  return { url, valueExpression: { language: 'text/fhirpath', expression } };
}
