import { concernsOf } from '../intake/concerns';
import type { Intake } from '../intake/intake';
import { quoted } from '../intake/quoted';
import { urgencyWords } from '../intake/urgency-words';
import { plainPunctuation, wrap } from './text-lines';

/** How soon to act, with each rule and the answers it read. */
export function urgencyLines({ evaluation, steps }: Intake): string[] {
  const { urgency, rules, safetyScreen } = evaluation;
  const { word, when } = urgencyWords[urgency];
  const concerns = concernsOf(rules);

  return [
    `URGENCY: ${word.toUpperCase()} (${when.toLowerCase()})`,
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
