import { sources } from '../form/sources';
import { askedAs, type FiredRule } from '../tagging/evaluation';

/**
 * What the safety questions behind the emergency and urgent rules are asked for, in the words of their sources: a reminder
 * of what not to miss, not a tag.
 */
export function concernsOf(rules: readonly FiredRule[]): string[] {
  const asked = rules
    .filter(({ level }) => level !== 'soon')
    .flatMap(({ because }) => because.map(({ question }) => askedAs(question)))
    .filter((question) => question.startsWith('rf-'));

  return [...new Set(asked.flatMap((question) => sources[question].informs.split(', ')))];
}
