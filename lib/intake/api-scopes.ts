/** What another system may read over FHIR, in the order in which it is offered. */
export const served = [
  'Questionnaire',
  'QuestionnaireResponse',
  'Patient',
  'RelatedPerson',
  'Consent',
  'Observation',
  'RiskAssessment',
  'Flag',
  'Task',
  'ClinicalImpression',
  'Condition',
  'Device',
] as const;

export type Served = (typeof served)[number];

/** A SMART v2 scope of a system without a user: reading and searching one type of resource. */
export type Scope = `system/${Served}.rs`;

export const scopes: readonly Scope[] = served.map(scopeOf);

/** The scope that opens one type. */
export function scopeOf(type: Served): Scope {
  return `system/${type}.rs`;
}

export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);
