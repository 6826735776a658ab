import 'server-only';
import { evidence } from '../tagging/evidence/evidence';
import { describeRules } from '../tagging/rule-book/describe-rules';
import type { RuleSection } from '../tagging/rule-book/section';
import { instruments } from './instruments/instruments';

/** How an intake is read, from first rule to last source: for clinicians, never for a patient. */
export function ruleBook(): RuleSection[] {
  return [...describeRules(), instrumentSection()];
}

function instrumentSection(): RuleSection {
  return {
    id: 'instruments',
    title: 'Instruments',
    text: ['Scores are shown beside the answers. Of these only PEG’s third item is read by a rule (S8).'],
    tables: [
      {
        caption: 'Instruments and their scoring',
        columns: ['Instrument', 'Asked', 'Scoring', 'Missing answers', 'Licence', 'Source'],
        rows: instruments.map((instrument) => [
          instrument.name,
          instrument.asked,
          instrument.scoring,
          instrument.missing,
          instrument.licence,
          evidence[instrument.evidence].cite,
        ]),
      },
    ],
  };
}
