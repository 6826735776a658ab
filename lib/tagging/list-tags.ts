import { because } from './because';
import type { Cause, Finding } from './causes/cause';
import { causes } from './causes/causes';
import type { Guideline, ProbabilityBand, Reason, Support, Tag } from './evaluation';
import { sourceLine } from './evidence/source-line';
import type { Findings } from './findings';
import { holds } from './holds';
import type { Reading, Scored } from './reading';
import { supportOf } from './support';

/** The causes with at least weak support, in order, and the base last. */
export function listTags(reading: Scored): Tag[] {
  return causes.flatMap((cause) => {
    const support = supportOf(cause, reading);

    return support === undefined ? [] : [toTag(cause, support, reading)];
  });
}

function toTag(cause: Cause, support: Support | null, reading: Scored): Tag {
  const tag: Tag = {
    id: cause.id,
    name: cause.name,
    support,
    basis: cause.basis,
    evidenceGrade: cause.evidenceGrade,
    for: reasons(cause.for, reading),
    against: reasons(cause.against, reading),
    checks: cause.checks,
    guideline: guidelineOf(cause, reading),
    codes: cause.codes,
    limits: cause.limits,
  };
  const band = bandOf(cause, reading.findings);
  if (band) tag.probabilityBand = band;

  return tag;
}

// The lines never change, so each is put into words once.
const linesOf = new Map(
  causes.map(({ id, guideline }) => [
    id,
    guideline.map((line) => ({ when: line.when, shown: { says: line.says, source: sourceLine(line) } })),
  ]),
);

function guidelineOf({ id }: Cause, reading: Reading): Tag['guideline'] {
  const shown: Guideline[] = [];
  for (const line of linesOf.get(id) ?? []) if (!line.when || holds(line.when, reading)) shown.push(line.shown);

  return shown;
}

function reasons(findings: readonly Finding[], reading: Reading): Reason[] {
  const held: Reason[] = [];
  for (const finding of findings) if (holds(finding.when, reading)) held.push(toReason(finding, reading));

  return held;
}

function toReason({ says, when, points, confirmed, ...finding }: Finding, reading: Reading): Reason {
  const [first, ...also] = because(when, reading);
  if (!first) throw new Error(`Nothing to quote for: ${says}`);

  const reason: Reason = { question: first.question, answer: first.answer, says };
  const isConfirmed = confirmed && reading.confirmed?.includes(confirmed.by);
  const { likelihoodRatio } = isConfirmed ? confirmed : finding;
  if (points !== undefined) reason.weight = { points };
  if (likelihoodRatio !== undefined) reason.weight = { likelihoodRatio };
  if (also.length > 0) reason.also = also;

  return reason;
}

const bands: readonly (readonly [below: number, band: ProbabilityBand])[] = [
  [0.02, '<2%'],
  [0.1, '2–10%'],
  [0.3, '10–30%'],
  [0.7, '30–70%'],
];

function bandOf({ id }: Cause, { probability }: Findings): ProbabilityBand | undefined {
  const p = id === 'axspa' || id === 'lss' ? probability[id]?.patient : null;
  if (p === null || p === undefined) return undefined;

  return bands.find(([below]) => p < below)?.[1] ?? '>70%';
}
