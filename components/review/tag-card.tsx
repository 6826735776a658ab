import type { ReactNode } from 'react';
import { SupportMeter } from '@/components/clinic/support-meter';
import type { Step } from '@/lib/form/question';
import type { OddsSum } from '@/lib/intake/odds-sum';
import { basisWords, gradeWords } from '@/lib/intake/tag-words';
import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { CheckList } from './check-list';
import { OddsTable } from './odds-table';
import { ReasonList } from './reason-list';
import { TagDetails } from './tag-details';
import { TagSources } from './tag-sources';
import { WhatWouldChange } from './what-would-change';

type Props = Readonly<{
  tag: ExplainedTag;
  sum: OddsSum | undefined;
  steps: readonly Step[];
  ruleSet: string;
  /** An emergency or urgent rule fired. */
  alarm: boolean;
  children?: ReactNode;
}>;

/** One tag explained: every reason with the patient's own answer, the sum, what is not known, checks, sources, limits. */
export function TagCard({ tag, sum, steps, ruleSet, alarm, children }: Props) {
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
        <a href="#patterns" className="ml-auto text-sm underline print:hidden">
          Back to the patterns
        </a>
      </div>
      <p className="mb-3 text-sm text-ink-muted">
        {basisWords[tag.basis]} · Evidence {tag.evidenceGrade}: {gradeWords[tag.evidenceGrade]} · Rule set {ruleSet}
        {tag.basis === 'criteria' && (
          <>
            {' · '}
            <a href="#criteria" className="underline">
              Criteria sets
            </a>
          </>
        )}
      </p>
      {tag.support === null ? (
        <p className="mb-2 text-sm">
          Stands beside every pattern: most back pain has no single cause that can be named.
          {alarm && (
            <strong className="block text-urgent">
              An emergency or urgent rule fired here. That comes first: what follows is for patients without one.
            </strong>
          )}
        </p>
      ) : (
        <>
          <div className="grid gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
            <ReasonList title="For" mark="+" reasons={tag.for} steps={steps} wide />
            <ReasonList title="Against" mark="−" reasons={tag.against} steps={steps} />
          </div>
          {sum && <OddsTable sum={sum} />}
          <WhatWouldChange tag={tag} steps={steps} />
        </>
      )}
      <div className="mt-3 grid gap-x-6 gap-y-3 border-t border-line pt-3 text-sm md:grid-cols-2">
        <CheckList of={tag.id} checks={tag.checks} />
        <TagDetails tag={tag} />
      </div>
      <TagSources tag={tag} ruleSet={ruleSet} />
      {children}
    </section>
  );
}
