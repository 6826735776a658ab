import type { Intake } from '../../intake/intake';
import { lineWords } from '../../intake/key-facts';
import { notAskedRedFlags, type RedFlag, redFlagOverview } from '../../intake/red-flag-overview';
import type { Limits } from './limits';
import { inShort } from './written';

/** Every red-flag question: reported, unsure, without an answer, denied, and never asked. None is ever left out. */
export function redFlagsOf(intake: Intake, limits: Limits) {
  const overview = redFlagOverview(intake);
  const { positive, unsure, unanswered, negative } = overview;
  const complete = intake.evaluation.safetyScreen === 'complete';
  const told = (mark: string) => (flag: RedFlag) => ({
    mark,
    label: flag.label,
    words: inShort(lineWords(flag.line), limits.answer),
  });
  const notAsked = notAskedRedFlags(overview);

  return {
    counts: `${positive.length} reported, ${unsure.length} unsure, ${unanswered.length} without answer, ${negative.length} denied`,
    complete,
    flags: [...positive.map(told('!')), ...unsure.map(told('?')), ...unanswered.map(told('–'))],
    denied: negative.map(({ label }) => label),
    notAsked,
  };
}
