import { branches } from '@/lib/form/branches';
import { causes } from '../causes/causes';
import type { Condition } from '../condition';
import { criteriaSets } from '../criteria/criteria-sets';
import { leavesOf } from '../leaves';
import { oddsModels } from '../odds-models';
import { emergency } from '../red-flags/emergency';
import { soon } from '../red-flags/soon';
import { urgent } from '../red-flags/urgent';
import { conditionWords } from './condition-words';
import type { RuleSection } from './section';
import subgroups from './subgroups.json';

type Use = readonly [where: string, when: Condition];

/** Age and sex wherever they are used, and how the rules came out by sex and age on what they were tried on. */
export function modelFactsSection(): RuleSection {
  return {
    id: 'model-facts',
    title: 'Model facts',
    text: [
      'For clinicians, as suggestions to check; fixed rules over what a patient typed or tapped, without examination, laboratory, imaging or language model.',
      'Age and sex at birth are used as listed. Age at onset is used besides. Race, ethnicity, ancestry, language and insurance are never asked; that HLA-B27 differs by ancestry is shown as a limit.',
      'Not validated on patients. The results by sex and age are those of 16 reference vectors and of made-up people: they show how the rules behave, not how right they are.',
    ],
    tables: [
      {
        caption: 'Each use of age and of sex at birth',
        columns: ['Where', 'Reads', 'When'],
        rows: [...uses().flatMap(toRow), ...branchRows()],
      },
      { caption: 'Results by sex and age', columns: subgroups.columns, rows: subgroups.rows },
    ],
  };
}

function uses(): Use[] {
  return [
    ...[...emergency, ...urgent, ...soon].map(({ id, when }): Use => [`rule ${id}`, when]),
    ...Object.values(criteriaSets).flatMap(({ name, entry, items }): Use[] => [
      [`entry of ${name}`, entry],
      ...items.map(({ says, when }): Use => [`${name}: ${says}`, when]),
    ]),
    ...Object.entries(oddsModels).flatMap(([id, { appliesWhen, factors }]): Use[] => [
      [`probability of ${id}`, appliesWhen],
      ...factors.flat().map(({ label, when }): Use => [`ratio of ${id}: ${label}`, when]),
    ]),
    ...causes.flatMap((cause) =>
      [...cause.for, ...cause.against].map(({ says, when }): Use => [`${cause.id}: ${says}`, when]),
    ),
  ];
}

const traits = ['age', 'sex-birth'];

function toRow([where, when]: Use): string[][] {
  // What another set or model reads is listed there.
  if ('criteria' in when || 'probability' in when) return [];
  const read = new Set(leavesOf(when).map(({ question }) => question));
  const used = traits.filter((trait) => read.has(trait as 'age'));

  return used.length === 0 ? [] : [[where, used.join(', '), conditionWords(when)]];
}

function branchRows(): string[][] {
  return Object.entries(branches).flatMap(([id, gates]) =>
    gates.flatMap((gate) => {
      if ('ageFrom' in gate) return [[`question ${id}`, 'age', `asked from age ${gate.ageFrom} to ${gate.ageTo}`]];
      if (!('question' in gate) || gate.question !== 'sex-birth') return [];
      const codes = 'in' in gate ? gate.in : gate.notIn;

      return [[`question ${id}`, 'sex-birth', `${'in' in gate ? 'asked of' : 'not asked of'} ${codes.join(', ')}`]];
    }),
  );
}
