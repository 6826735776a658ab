import { labRatios } from '../axspa-labs';
import { sourceLine } from '../evidence/source-line';
import { oddsModels } from '../odds-models';
import { conditionWords, percent } from './condition-words';
import type { RuleSection, RuleTable } from './section';

const names = { axspa: 'Axial spondyloarthritis', lss: 'Lumbar stenosis' } as const;

/** Priors and likelihood ratios of the two causes that have any. */
export function oddsSection(): RuleSection {
  return {
    id: 'odds',
    title: 'Probabilities',
    text: [
      'Only two causes have published likelihood ratios. Prior odds are multiplied by the first ratio that holds of each group; terms are taken as independent, and nothing is calibrated in this clinic.',
      'A clinician sees a band (below 2%, 2–10%, 10–30%, 30–70%, above 70%), never a figure of 90% or more.',
    ],
    tables: [...(['axspa', 'lss'] as const).map(modelTable), labTable()],
  };
}

function modelTable(id: keyof typeof names): RuleTable {
  const { appliesWhen, prior, factors } = oddsModels[id];
  const applies = `applies when ${conditionWords(appliesWhen)}`;

  return {
    caption: `${names[id]}: prior ${percent(prior.p)} (${sourceLine(prior)}); ${applies}`,
    columns: ['Group', 'Term', 'Holds when', 'As the patient says', 'Confirmed by a clinician', 'Source'],
    rows: factors.flatMap((group, index) =>
      group.map((factor) => [
        String(index + 1),
        factor.label,
        conditionWords(factor.when),
        factor.patient.toFixed(2),
        factor.confirmed.toFixed(2),
        sourceLine(factor),
      ]),
    ),
  };
}

function labTable(): RuleTable {
  return {
    caption: 'Tests in the record, entered by a clinician; a form alone never has them',
    columns: ['Test', 'Positive', 'Negative'],
    rows: labRatios.map(({ name, ratios }) => [name, ratios.positive.toFixed(2), ratios.negative.toFixed(2)]),
  };
}
