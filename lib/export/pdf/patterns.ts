import type { Intake } from '../../intake/intake';
import { patternName } from '../../intake/pattern-name';
import { askOf, wordsOf } from '../../intake/quoted';
import { byStrength, effectWords, outcomeWords } from '../../intake/tag-words';
import { exactTime } from '../../intake/time-words';
import { causeName } from '../../intake/verdict/cause-name';
import { addedTags, currentVerdict, type Verdict } from '../../intake/verdict/verdict';
import { saysVerdict } from '../../intake/verdict/verdict-words';
import type { ExplainedTag, Support } from '../../tagging/evaluation';
import type { Limits } from './limits';
import { andMore, inShort } from './written';

const bars: readonly (Support | null)[] = [null, 'weak', 'moderate', 'strong'];

/** What the answers are consistent with, the best supported first, for and against; or that this was not assessed. */
export function patternsOf(intake: Intake, limits: Limits) {
  const { evaluation, verdicts } = intake;
  if (!evaluation.assessed) return { assessed: false, none: false, tags: [], added: [] };
  const said = (tag: ExplainedTag['id']) => {
    const verdict = currentVerdict(verdicts, tag);

    return verdict && verdictLine(verdict, intake, limits);
  };

  return {
    assessed: true,
    none: evaluation.tags.every(({ support }) => support === null),
    tags: byStrength(evaluation.tags).map((tag, at) => ({
      name: patternName(tag.name),
      bars: bars.indexOf(tag.support),
      support: tag.support ?? 'always considered',
      verdict: said(tag.id),
      lines: at < limits.patterns && tag.support !== null ? linesOf(tag, intake, limits) : [],
    })),
    added: addedTags(verdicts, evaluation.tags).map((tag) => `${causeName(tag)}. ${said(tag) ?? ''}`),
  };
}

function verdictLine(verdict: Verdict, { clinic }: Intake, limits: Limits): string {
  const words = verdict.words && `: “${inShort(verdict.words, limits.written)}”`;

  return `${saysVerdict(verdict)} (${inShort(verdict.author, 40)}, ${exactTime(verdict.createdAt, clinic.timeZone)})${words}`;
}

function linesOf(tag: ExplainedTag, { steps }: Intake, limits: Limits) {
  const some = (parts: readonly string[]) =>
    `${parts.slice(0, limits.reasons).join('; ')}${andMore(parts.length - limits.reasons)}`;
  const missing = tag.missing.filter(({ effect }) => effect !== 'changes nothing alone');
  const lines = [
    { name: 'Chance', says: tag.probabilityBand ? `${tag.probabilityBand}, not calibrated in this clinic` : '' },
    { name: 'For', says: some(tag.for.map(({ says }) => says)) },
    { name: 'Against', says: some(tag.against.map(({ says }) => says)) || 'none' },
    {
      name: 'Missing',
      says: some(missing.map((one) => `${askOf(one.question, steps)} (${effectWords(one)})`)) || 'nothing',
    },
  ];

  return lines.filter(({ says }) => says !== '');
}

/** What would move each pattern to another level, and the checks that are suggested: for the full file. */
export function patternDetailsOf({ evaluation, steps }: Intake) {
  if (!evaluation.assessed) return [];

  return byStrength(evaluation.tags).map((tag) => ({
    name: patternName(tag.name),
    changes: tag.counterfactuals.map(
      (one) => `${askOf(one.question, steps)} “${wordsOf(one.question, one.instead, steps)}”: ${outcomeWords(one)}`,
    ),
    checks: tag.checks,
  }));
}
