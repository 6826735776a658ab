import { sourceLine } from '../evidence/source-line';
import { emergency } from '../red-flags/emergency';
import type { RedFlag } from '../red-flags/rule';
import { soon } from '../red-flags/soon';
import { urgent } from '../red-flags/urgent';
import { conditionWords } from './condition-words';
import type { RuleSection, RuleTable } from './section';

const sets: readonly (readonly [caption: string, rules: readonly RedFlag[]])[] = [
  ['Emergency: now', emergency],
  ['Urgent: the same day', urgent],
  ['Soon: within two weeks', soon],
];

/** The rules that set the urgency: first in force, and nothing after them lowers it. */
export function redFlagSection(): RuleSection {
  return {
    id: 'red-flags',
    title: 'Red flags and urgency',
    text: [
      'The highest level wins; without any rule the intake is routine. No score, tag, blank or doubt lowers a level.',
      'On a sent form a red-flag question that was asked and left blank is read as “Not sure”, save the three of the bladder, saddle and bowel, and the infection risks, which have rules of their own.',
      'On an unsent form blanks fire nothing, explicit answers fire as usual, and the urgency is at least soon while a red-flag question has no answer.',
    ],
    tables: sets.map(toTable),
  };
}

function toTable([caption, rules]: (typeof sets)[number]): RuleTable {
  return {
    caption,
    columns: ['Rule', 'Says', 'Fires when', 'Source', 'Grade', 'Expert choice'],
    rows: rules.map((rule) => [
      rule.id,
      rule.says,
      fires(rule),
      sourceLine(rule),
      rule.grade,
      rule.expert ? 'yes' : '',
    ]),
  };
}

function fires({ when, unless }: RedFlag): string {
  return unless ? `${conditionWords(when)}. Not beside ${unless}.` : conditionWords(when);
}
