import type { Intake } from '../../intake/intake';
import { referenceOf } from '../../intake/reference';
import { exactTime } from '../../intake/time-words';
import { cautionsOf, factsOf, hoursOf, whereOf, wordsOf } from './course';
import { figuresOf } from './figures';
import { identityOf } from './identity';
import type { Limits } from './limits';
import { patternsOf } from './patterns';
import { redFlagsOf } from './red-flags';
import { urgencyOf } from './urgency';
import { inShort } from './written';

/** Who takes a file out, and when. */
export type Taken = Readonly<{ by: string; at: Date }>;

/** What the face sheet of an intake says, as plain values: the template lays it out and adds no word about the patient. */
export function faceSheet(intake: Intake, taken: Taken, limits: Limits) {
  const { clinic, evaluation, formVersion } = intake;
  const reference = referenceOf(intake.id);

  return {
    size: limits.size,
    title: `Back intake ${reference}, face sheet`,
    clinic: inShort(clinic.name, 70),
    identity: identityOf(intake),
    urgency: urgencyOf(intake, limits),
    redFlags: redFlagsOf(intake, limits),
    patterns: patternsOf(intake, limits),
    figures: figuresOf(intake),
    where: whereOf(intake, limits),
    hours: hoursOf(intake),
    facts: factsOf(intake, limits),
    words: wordsOf(intake, limits),
    cautions: cautionsOf(intake, limits),
    foot: [
      `Intake ${reference}. Taken out by ${inShort(taken.by, 40)}, ${exactTime(taken.at, clinic.timeZone)}.`,
      `Rules ${evaluation.ruleSet}, form ${formVersion}. Patient-reported; not a diagnosis; the rules are not yet signed off by a clinician.`,
    ],
  };
}
