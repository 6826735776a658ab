import type { Step } from '@/lib/form/question';
import { oddsSums } from '@/lib/intake/odds-sum';
import type { Assessment as Assessed, ExplainedTag } from '@/lib/tagging/evaluation';
import { CriteriaSets } from './criteria-sets';
import { OddsSums } from './odds-sums';
import { TagCard } from './tag-card';

type Props = Readonly<{ assessment: Assessed<ExplainedTag>; steps: readonly Step[] }>;

/** The tags with their reasons, and what stands behind them. */
export function Assessment({ assessment, steps }: Props) {
  return (
    <>
      <h2 className="text-lg font-semibold">Patterns and their reasons</h2>
      {assessment.tags.map((tag) => (
        <TagCard key={tag.id} tag={tag} steps={steps} />
      ))}
      <OddsSums sums={oddsSums(assessment)} />
      <CriteriaSets criteria={assessment.criteria} steps={steps} />
    </>
  );
}
