import { concernsOf } from '../intake/concerns';
import type { Intake } from '../intake/intake';
import { quoted } from '../intake/quoted';
import { urgencyWords } from '../intake/urgency-words';
import type { Urgency } from '../tagging/evaluation';
import { plainPunctuation, wrap } from './text-lines';
import { urgencyVerdictLines } from './verdict-lines';

function says(urgency: Urgency): string {
  const { word, when } = urgencyWords[urgency];

  return `${word.toUpperCase()} (${when.toLowerCase()})`;
}

/** How soon to act, and the rules that fired in their sentences. */
export function urgencyInShort({ evaluation, review }: Intake): string[] {
  return [
    `URGENCY: ${says(review.urgency)}`,
    ...(review.urgency === evaluation.urgency ? [] : wrap(`The rules say: ${says(evaluation.urgency)}`)),
    ...evaluation.rules.flatMap(({ id, says }) => wrap(plainPunctuation(`${says} (${id})`), '- ')),
    ...(evaluation.safetyScreen === 'incomplete' ? ['Safety screen incomplete: ask what was left blank.'] : []),
  ];
}

/** How soon to act, as the rules say and as clinicians made it, with each rule and the answers it read. */
export function urgencyLines(intake: Intake): string[] {
  const { evaluation, steps, review } = intake;
  const { rules, safetyScreen } = evaluation;
  const concerns = concernsOf(rules);

  return [
    `URGENCY: ${says(review.urgency)}`,
    ...(review.urgency === evaluation.urgency ? [] : wrap(`The rules say: ${says(evaluation.urgency)}`)),
    ...urgencyVerdictLines(intake),
    ...(rules.length === 0 ? ['No urgency rule fired on these answers.'] : []),
    ...(concerns.length === 0 ? [] : wrap(`These safety questions are asked because of: ${concerns.join('; ')}`)),
    ...rules.flatMap(({ id, says, because }) => [
      ...wrap(plainPunctuation(`${says} (${id})`), '- '),
      ...because.flatMap((quote) => {
        const { ask, words } = quoted(quote, steps);

        return wrap(plainPunctuation(`${ask} ${words === null ? 'Not answered' : `"${words}"`}`), '    ');
      }),
    ]),
    ...(safetyScreen === 'incomplete' ? ['Safety screen incomplete: ask what was left blank.'] : []),
  ];
}
