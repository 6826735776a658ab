import { type ScoredAnswers, toScoredAnswers } from '@/lib/form/scored-answers';
import { urgencies } from '@/lib/intake/review';
import type { Evaluation, TagId } from '@/lib/tagging/evaluation';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { people } from '@/tests/people/people';
import { today } from '@/tests/people/person';
import reference from '@/tests/vectors/reference.json';

type Case = Readonly<{ answers: ScoredAnswers; evaluation: Evaluation }>;
type Group = readonly [name: string, holds: (answers: ScoredAnswers) => boolean];

const between = (from: number, to: number) => (answers: ScoredAnswers) =>
  answers.age !== undefined && answers.age >= from && answers.age <= to;

const groups: readonly Group[] = [
  ['all', () => true],
  ['female', (answers) => answers['sex-birth'] === 'female'],
  ['male', (answers) => answers['sex-birth'] === 'male'],
  ['other, or not told', (answers) => !['female', 'male'].includes(answers['sex-birth'] ?? '')],
  ['under 18', between(0, 17)],
  ['18 to 39', between(18, 39)],
  ['40 to 64', between(40, 64)],
  ['65 and over', between(65, 120)],
  ['age not told', (answers) => answers.age === undefined],
];

const tags = [
  'axspa',
  'lss',
  'radicular',
  'hamstring-tightness',
  'hip-flexor-tightness',
  'prolonged-sitting-posture',
  'facet-oa',
  'disc-degeneration',
] as const satisfies readonly TagId[];

/** How the reference vectors and the made-up people come out, by sex at birth and by age. */
export function countSubgroups(): { columns: string[]; rows: string[][] } {
  const cases = [...vectorAnswers(), ...people.map(({ answers }) => toScoredAnswers(answers, today))].map(
    (answers): Case => ({ answers, evaluation: tagAnswers(answers) }),
  );

  return {
    columns: ['Group', 'Forms', ...urgencies, ...tags],
    rows: groups.map(([name, holds]) =>
      toRow(
        name,
        cases.filter(({ answers }) => holds(answers)),
      ),
    ),
  };
}

function vectorAnswers(): ScoredAnswers[] {
  return reference.vectors.map(
    ({ answers_changed_from_baseline: change }) => ({ ...reference.baseline, ...change }) as unknown as ScoredAnswers,
  );
}

function toRow(name: string, cases: readonly Case[]): string[] {
  const count = (holds: (evaluation: Evaluation) => boolean) =>
    String(cases.filter(({ evaluation }) => holds(evaluation)).length);

  return [
    name,
    String(cases.length),
    ...urgencies.map((urgency) => count((evaluation) => evaluation.urgency === urgency)),
    ...tags.map((id) => count((evaluation) => evaluation.assessed && evaluation.tags.some((tag) => tag.id === id))),
  ];
}
