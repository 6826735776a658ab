import { ruleSet } from '../rule-set';
import { causeSections } from './causes-section';
import { checksSection } from './checks-section';
import { criteriaSection } from './criteria-section';
import { evidenceSection } from './evidence-section';
import { modelFactsSection } from './model-facts-section';
import { oddsSection } from './odds-section';
import { redFlagSection } from './red-flag-section';
import type { RuleSection } from './section';

/** Everything a clinician signs off, drawn from the rules themselves. */
export function describeRules(): RuleSection[] {
  return [
    {
      id: 'about',
      title: `Rule set ${ruleSet}`,
      text: [
        'Not yet signed off by a clinician. No patient use before that.',
        'Answers go through layers in this order: what is missing or contradictory, red flags, criteria sets, probabilities, patterns, explanation. If a later layer fails, the red flags still answer and the record says “not assessed”.',
        'Questions are named by their ids, answers by the words a patient reads.',
      ],
      tables: [],
    },
    redFlagSection(),
    criteriaSection(),
    oddsSection(),
    ...causeSections(),
    checksSection(),
    modelFactsSection(),
    evidenceSection(),
  ];
}
