import type { Step } from '@/lib/form/question';
import { oddsSums } from '@/lib/intake/odds-sum';
import { byStrength } from '@/lib/intake/tag-words';
import type { Assessment as Assessed, ExplainedTag } from '@/lib/tagging/evaluation';
import { CriteriaSets } from './criteria-sets';
import { TagCard } from './tag-card';

type Props = Readonly<{ assessment: Assessed<ExplainedTag>; steps: readonly Step[]; ruleSet: string }>;

/** The explanation of each tag, open as it stands, and the criteria sets behind them. */
export function Assessment({ assessment, steps, ruleSet }: Props) {
  const sums = oddsSums(assessment);

  return (
    <>
      <h2 className="text-lg font-semibold">Patterns explained</h2>
      {byStrength(assessment.tags).map((tag) => (
        <TagCard key={tag.id} tag={tag} sum={sums.find(({ id }) => id === tag.id)} steps={steps} ruleSet={ruleSet} />
      ))}
      <CriteriaSets criteria={assessment.criteria} steps={steps} />
    </>
  );
}
