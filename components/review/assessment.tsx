import type { Intake } from '@/lib/intake/intake';
import { oddsSums } from '@/lib/intake/odds-sum';
import { isAlarm } from '@/lib/intake/review';
import { byStrength } from '@/lib/intake/tag-words';
import type { Assessment as Assessed, ExplainedTag } from '@/lib/tagging/evaluation';
import { CriteriaSets } from './criteria-sets';
import { TagCard } from './tag-card';
import { TagVerdict } from './tag-verdict';
import type { WorkPage } from './work-page';

type Props = Readonly<{ assessment: Assessed<ExplainedTag>; intake: Intake; page: WorkPage }>;

/** The explanation of each tag, open as it stands, and the criteria sets behind them. */
export function Assessment({ assessment, intake, page }: Props) {
  const { steps, evaluation } = intake;
  const sums = oddsSums(assessment);

  return (
    <>
      <h2 className="text-lg font-semibold">Patterns explained</h2>
      {byStrength(assessment.tags).map((tag) => (
        <TagCard
          key={tag.id}
          tag={tag}
          sum={sums.find(({ id }) => id === tag.id)}
          steps={steps}
          ruleSet={evaluation.ruleSet}
          alarm={isAlarm(evaluation.urgency)}
        >
          <TagVerdict intake={intake} tag={tag.id} page={page} />
        </TagCard>
      ))}
      <CriteriaSets criteria={assessment.criteria} steps={steps} />
    </>
  );
}
