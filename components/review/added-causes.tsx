import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { showsNewest } from '@/lib/intake/shows-newest';
import { causeName, tagIds } from '@/lib/intake/verdict/cause-name';
import { addedTags } from '@/lib/intake/verdict/verdict';
import { AddCauseForm } from './add-cause-form';
import { TagVerdict } from './tag-verdict';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; page: WorkPage }>;

/** Causes that clinicians added to those the rules list, and a way to add one. */
export function AddedCauses({ intake, page }: Props) {
  const { evaluation, verdicts } = intake;
  const listed = evaluation.assessed ? evaluation.tags : [];
  const added = addedTags(verdicts, listed);
  const others = tagIds.filter((tag) => !added.includes(tag) && !listed.some(({ id }) => id === tag));

  return (
    <Panel id="added" title="Causes added by a clinician">
      {added.length === 0 && <p className="text-sm text-ink-muted">None. The rules list the patterns above alone.</p>}
      <ul className="grid gap-3">
        {added.map((tag) => (
          <li key={tag} id={`tag-${tag}`} className="scroll-mt-4">
            <h3 className="text-sm font-semibold">{causeName(tag)}</h3>
            <TagVerdict intake={intake} tag={tag} page={page} />
          </li>
        ))}
      </ul>
      {others.length > 0 && showsNewest(intake) && (
        <details className="mt-2 text-sm print:hidden">
          <summary className="w-fit cursor-pointer font-semibold text-accent">Add a cause</summary>
          <div className="mt-2">
            <AddCauseForm intakeId={intake.id} causes={others.map((id) => ({ id, name: causeName(id) }))} page={page} />
          </div>
        </details>
      )}
    </Panel>
  );
}
