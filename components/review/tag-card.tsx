import type { ReactNode } from 'react';
import { SupportMeter } from '@/components/clinic/support-meter';
import type { Step } from '@/lib/form/question';
import { basisWords, gradeWords } from '@/lib/intake/tag-words';
import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { ReasonList } from './reason-list';
import { TagDetails } from './tag-details';
import { WhatWouldChange } from './what-would-change';

type Props = Readonly<{ tag: ExplainedTag; steps: readonly Step[]; children?: ReactNode }>;

/** One tag with its reasons: for and against side by side, each in the patient's own answers. */
export function TagCard({ tag, steps, children }: Props) {
  return (
    <section
      id={`tag-${tag.id}`}
      aria-labelledby={`name-${tag.id}`}
      className="min-w-0 scroll-mt-4 rounded-lg border border-line bg-surface p-4 target:border-accent"
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 id={`name-${tag.id}`} className="text-base font-semibold">
          {tag.name}
        </h3>
        <SupportMeter support={tag.support} />
        {tag.probabilityBand && (
          <span className="text-sm text-ink-muted tabular-nums">
            Probability {tag.probabilityBand}, not calibrated in this clinic
          </span>
        )}
      </div>
      <p className="mb-3 text-sm text-ink-muted">
        {basisWords[tag.basis]} · Evidence {tag.evidenceGrade}: {gradeWords[tag.evidenceGrade]}
      </p>
      {tag.support === null ? (
        <p className="mb-2 text-sm">
          Stands beside every pattern: most back pain has no single cause that can be named.
        </p>
      ) : (
        <>
          <div className="grid gap-4 md:grid-cols-2">
            <ReasonList title="For" mark="+" reasons={tag.for} steps={steps} />
            <ReasonList title="Against" mark="−" reasons={tag.against} steps={steps} />
          </div>
          <WhatWouldChange tag={tag} steps={steps} />
        </>
      )}
      <TagDetails tag={tag} />
      {children}
    </section>
  );
}
