import type { Intake } from '../intake/intake';
import { patternName } from '../intake/pattern-name';
import { byStrength } from '../intake/tag-words';
import type { ExplainedTag, Reason } from '../tagging/evaluation';
import { plainPunctuation, wrap } from './text-lines';

/** What the answers are consistent with, for and against; or that this was not assessed. */
export function patternLines({ evaluation }: Intake): string[] {
  const heading = 'PATTERNS (suggestions for a clinician)';
  if (!evaluation.assessed) {
    return [heading, 'NOT ASSESSED: only the red flags above were checked.'];
  }
  const supported = evaluation.tags.some(({ support }) => support !== null);

  return [
    heading,
    ...(supported ? [] : ['No pattern reaches weak support on these answers.']),
    ...evaluation.tags.flatMap(tagLines),
  ];
}

/** The names of the patterns that have support, in one paragraph. */
export function patternsInShort({ evaluation }: Intake): string[] {
  if (!evaluation.assessed) return ['Patterns: NOT ASSESSED'];
  const supported = byStrength(evaluation.tags).flatMap(({ name, support }) =>
    support === null ? [] : [`${patternName(name)} (${support} support)`],
  );

  return wrap(
    plainPunctuation(supported.join('; ') || 'none reaches weak support'),
    'Patterns consistent with: ',
    '  ',
  );
}

function tagLines(tag: ExplainedTag): string[] {
  const support = tag.support === null ? 'always considered' : `${tag.support} support`;
  const band = tag.probabilityBand ? `, probability ${plainPunctuation(tag.probabilityBand)} (not calibrated)` : '';

  return [
    ...wrap(`${plainPunctuation(tag.name)}: ${support}${band}`, '- '),
    ...side('For', tag.for),
    ...side('Against', tag.against),
  ];
}

function side(name: string, reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];

  return wrap(plainPunctuation(reasons.map(({ says }) => says).join('; ')), `    ${name}: `);
}
