import { notValidatedIn } from '../../form/words/instruments';
import { exerciseVitalSign } from '../../intake/instruments/exercise-vital-sign';
import type { Intake } from '../../intake/intake';
import { languageWords } from '../../intake/language-words';
import { type Change, changeOf, changeWords, scores } from '../../intake/over-time/scores';
import { dayWords } from '../../intake/time-words';

/** Pain and its effect in numbers, each with how it changed since the intake before. */
export function figuresOf({ answers, last, clinic, language, consents }: Intake) {
  const activity = exerciseVitalSign(answers);
  const before = last && exerciseVitalSign(last.answers);
  const notValidated = notValidatedIn(language);
  const forThem = (consents.at(-1)?.answeredBy ?? 'patient') !== 'patient';

  return {
    since: last ? `since ${dayWords(last.receivedAt, clinic.timeZone)}` : 'first intake',
    values: [
      ...scores.map(({ id, short, max, read }) => {
        const value = read(answers);
        const change = changeOf(last && read(last.answers), value);

        return { id, name: short, value: value === null ? null : String(value), of: `of ${max}`, ...told(change) };
      }),
      {
        id: 'activity',
        name: activity?.low ? 'Active, low' : 'Active',
        value: activity ? String(activity.minutesAWeek) : null,
        of: 'min a week',
        ...told(changeOf(before?.minutesAWeek ?? null, activity?.minutesAWeek ?? null), false),
      },
      // One optional list more or less, left out, is no gap.
    ].filter(({ id, value, change }) => id !== 'roland-morris' || value !== null || change !== null),
    notes: [
      ...(notValidated.length > 0
        ? [`${notValidated.join(' and ')} in ${languageWords(language)}: a working translation, not the validated one.`]
        : []),
      ...(forThem ? ['Scores are made for patients themselves: this is another’s view.'] : []),
    ],
  };
}

/** How a number changed; a fall is marked only where a source says from when it counts. */
function told(change: Change | null, marked = true) {
  if (change === null) return { change: null, fell: false };

  return { change: `${changeWords(change)}, was ${change.from}`, fell: marked && change.meaningful };
}
