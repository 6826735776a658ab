import { concernsOf } from '../../intake/concerns';
import type { Intake } from '../../intake/intake';
import { quoted } from '../../intake/quoted';
import { exactTime } from '../../intake/time-words';
import { urgencyWords } from '../../intake/urgency-words';
import { saysUrgency } from '../../intake/verdict/urgency-verdict';
import type { Limits } from './limits';
import { andMore, inShort } from './written';

/** How soon to act, as it counts now; the rules that say so, the most urgent first; and what clinicians made of it. */
export function urgencyOf(intake: Intake, limits: Limits) {
  const { evaluation, review, clinic, steps, acknowledgment, safetyShownFor } = intake;
  const { rules } = evaluation;
  const told = rules.slice(0, limits.rules);
  const rest = rules.slice(limits.rules).map(({ id }) => id);
  const changed = review.urgency !== evaluation.urgency;
  const ruled = urgencyWords[evaluation.urgency];

  return {
    level: review.urgency,
    ...urgencyWords[review.urgency],
    ruled: changed ? `The rules say: ${ruled.word} (${ruled.when.toLowerCase()})` : null,
    verdicts: intake.urgencyVerdicts.slice(-limits.rules).map((verdict) => {
      const words = verdict.words && `: “${inShort(verdict.words, limits.written)}”`;

      return `${saysUrgency(verdict)} (${inShort(verdict.author, 40)}, ${exactTime(verdict.createdAt, clinic.timeZone)})${words}`;
    }),
    rules: told.map(({ id, level, says, because, source }) => ({
      id,
      says,
      decides: level === evaluation.urgency,
      level: urgencyWords[level].word.toLowerCase(),
      because: because.map((quote) => {
        const { ask, words } = quoted(quote, steps);

        return `${ask} ${words === null ? 'Not answered' : `“${words}”`}`;
      }),
      source,
    })),
    rest: rest.length === 0 ? null : `${andMore(rest.length).trim()}: ${rest.join(', ')}`,
    concerns: concernsOf(rules),
    notes: [
      ...(evaluation.safetyScreen === 'incomplete'
        ? ['Safety screen incomplete: ask the patient what was left blank.']
        : []),
      ...(safetyShownFor.length > 0 ? [`The patient saw the safety screen (${safetyShownFor.join(', ')}).`] : []),
      ...(acknowledgment
        ? [`Acknowledged by ${inShort(acknowledgment.member, 40)} on ${exactTime(acknowledgment.at, clinic.timeZone)}.`]
        : []),
    ],
  };
}
