import type { Cause, Finding } from '../causes/cause';
import { causes } from '../causes/causes';
import { sourceLine } from '../evidence/source-line';
import { expertChoices } from '../expert-choices';
import { conditionWords } from './condition-words';
import type { RuleSection, RuleTable } from './section';

/** Every cause: when it is shown and how strongly, what weighs for and against it, and what a clinician does with it. */
export function causeSections(): RuleSection[] {
  return causes.map((cause) => ({
    id: `cause-${cause.id}`,
    title: cause.name,
    text: [
      ...supportWords(cause),
      `Evidence grade ${cause.evidenceGrade}. Sources: ${sourceLine(cause)}.${cause.expert ? ' Its points are an expert choice.' : ''}`,
      ...cause.limits,
    ],
    tables: [
      reasonTable('For', cause.for),
      reasonTable('Against', cause.against),
      careTable(cause),
      codeTable(cause),
    ].filter(({ rows }) => rows.length > 0),
  }));
}

function supportWords({ support }: Cause): string[] {
  const { weakFrom, moderateFrom } = expertChoices.pattern;
  if (support.by === 'base') return ['Always listed, without a level of support.'];
  if (support.by === 'points') {
    return [
      `Shown only when ${conditionWords(support.anchor)}. Weak from ${weakFrom} points, moderate from ${moderateFrom}, never strong and never a percent.`,
    ];
  }

  return (['strong', 'moderate', 'weak'] as const).map((level) => `${level} when ${conditionWords(support[level])}.`);
}

function reasonTable(caption: string, findings: readonly Finding[]): RuleTable {
  return {
    caption,
    columns: ['Says', 'True when', 'Weight'],
    rows: findings.map((finding) => [finding.says, conditionWords(finding.when), weightWords(finding)]),
  };
}

function weightWords({ points, likelihoodRatio }: Finding): string {
  if (points !== undefined) return `${points > 0 ? '+' : ''}${points}`;

  return likelihoodRatio === undefined ? 'shown' : `× ${likelihoodRatio}`;
}

function careTable({ checks, guideline }: Cause): RuleTable {
  return {
    caption: 'Checks and guideline lines',
    columns: ['Line', 'Shown when', 'Source'],
    rows: [
      ...checks.map((check) => [check, 'always', 'check']),
      ...guideline.map((line) => [line.says, line.when ? conditionWords(line.when) : 'always', sourceLine(line)]),
    ],
  };
}

function codeTable({ codes }: Cause): RuleTable {
  return {
    caption: 'Codes (ICD-10-CM FY2027): hints for the clinician after acceptance, never sent by software',
    columns: ['Code', 'Display', 'Use', 'Grade', 'Trap'],
    rows: codes.map(({ code, display, use, grade, trap = '' }) => [code, display, use, grade, trap]),
  };
}
