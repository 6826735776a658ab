import type { Intake } from '@/lib/intake/intake';
import { oddsSums } from '@/lib/intake/odds-sum';
import type { Assessment as Assessed, ExplainedTag } from '@/lib/tagging/evaluation';
import { CriteriaSets } from './criteria-sets';
import { OddsSums } from './odds-sums';
import { TagCard } from './tag-card';
import { TagVerdict } from './tag-verdict';
import type { WorkPage } from './work-page';

type Props = Readonly<{ assessment: Assessed<ExplainedTag>; intake: Intake; page: WorkPage }>;

/** The tags with their reasons, and what stands behind them. */
export function Assessment({ assessment, intake, page }: Props) {
  const { steps } = intake;

  return (
    <>
      <h2 className="text-lg font-semibold">Patterns and their reasons</h2>
      {assessment.tags.map((tag) => (
        <TagCard key={tag.id} tag={tag} steps={steps}>
          <TagVerdict intake={intake} tag={tag.id} page={page} />
        </TagCard>
      ))}
      <OddsSums sums={oddsSums(assessment)} />
      <CriteriaSets criteria={assessment.criteria} steps={steps} />
    </>
  );
}
