import { answerWords } from '../../form/answer-words';
import { figureSvg } from '../../intake/figure/figure-svg';
import { findQuestion } from '../../intake/find-question';
import { hoursProfiles, profileWords } from '../../intake/hours-profile';
import type { Intake } from '../../intake/intake';
import { keyFacts, lineWords } from '../../intake/key-facts';
import { ownWords } from '../../intake/own-words';
import { askOf } from '../../intake/quoted';
import { triedGroups } from '../../intake/tried-groups';
import { hoursSvg } from './hours-svg';
import { type Limits, whole } from './limits';
import { andMore, inShort, written } from './written';

/** Where it is felt, as a drawing and in words. */
export function whereOf({ answers, steps }: Intake, limits: Limits) {
  const map = findQuestion(steps, 'body-map');
  const picked = answers['body-map'] ?? [];
  const places = map ? answerWords(map, picked) : [];
  const told = places.length === 0 ? 'No place marked' : places.join('; ');

  return {
    svg: figureSvg(picked),
    alt: `Body map: ${told}`,
    places: places.length === 0 ? ['No place marked'] : places.slice(0, limits.places),
    more: andMore(places.length - limits.places).trim(),
  };
}

/** How it goes through day and night, as drawings, with the same in words. */
export function hoursOf(intake: Intake) {
  return hoursProfiles(intake).map((profile) => ({
    of: profile.of,
    svg: hoursSvg(profile),
    words: profileWords(profile),
  }));
}

/** The course and the night under short names, and what was tried with what result. */
export function factsOf(intake: Intake, limits: Limits) {
  const tried = triedGroups(intake.answers.tried, findQuestion(intake.steps, 'tried'));
  const facts = [
    ...keyFacts(intake).map(({ label, line }) => ({ label, says: lineWords(line), open: line.state !== 'answered' })),
    ...tried.map(({ result, treatments }) => ({
      label: `Treatment, ${result.toLowerCase()}`,
      says: treatments.join('; '),
      open: false,
    })),
  ];

  return {
    told: facts.slice(0, limits.facts).map((fact) => ({ ...fact, says: inShort(fact.says, limits.answer) })),
    more: andMore(facts.length - limits.facts).trim(),
  };
}

/** What the patient wrote, verbatim; longer texts begin here. */
export function wordsOf({ answers, language }: Intake, limits: Limits) {
  return ownWords(answers).map(({ about, text }) => ({ about, ...written(text, language, limits.written) }));
}

/** What to keep in mind whatever the urgency, and answers that do not fit together. */
export function cautionsOf({ evaluation, steps, kept }: Intake, limits: Limits) {
  const cautions = [
    ...evaluation.notices.map(({ says }) => says),
    ...evaluation.contradictions.map(({ id, says, questions }) => {
      const both = kept.some((one) => one.id === id) ? '. The patient says that both are right' : '';
      const again = limits === whole ? ` Ask again: ${questions.map((one) => askOf(one, steps)).join(' · ')}` : '';

      return `Does not fit together: ${says}${both}.${again}`;
    }),
  ];

  return {
    told: cautions.slice(0, limits.cautions).map((says) => inShort(says, limits.written)),
    more: andMore(cautions.length - limits.cautions).trim(),
  };
}
