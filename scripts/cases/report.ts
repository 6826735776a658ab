import { wilsonInterval } from '@/lib/intake/insights/wilson-interval';
import { caseRows } from './case-rows';
import { confusionTable } from './confusion-table';
import { type Measure, measuresOf } from './measures';
import type { PublishedCase } from './published-case';
import type { Reading } from './readings';
import { scoreCase } from './score-case';
import { textTable } from './text-table';

const percent = (share: number) => `${Math.round(share * 100)} %`;

function measureRow({ name, hits, of }: Measure): string[] {
  const [low, high] = wilsonInterval(hits, of);

  return [name, `${hits}/${of}`, of ? percent(hits / of) : '–', `${percent(low)} to ${percent(high)}`];
}

/** Everything the cases show under one reading, as text. */
export function report(cases: readonly PublishedCase[], reading: Reading): string {
  const scored = cases.map((published) => scoreCase(published, reading));

  return [
    `## ${reading.name}\n${reading.says}`,
    caseRows(scored),
    `Label against our first tag\n${confusionTable(scored)}`,
    textTable(['measure', 'cases', 'share', 'Wilson 95 %'], measuresOf(scored).map(measureRow)),
  ].join('\n\n');
}
