import type { Intake } from '../../intake/intake';
import { notAsked } from '../../intake/not-asked';
import { referenceOf } from '../../intake/reference';
import { confirmedWords } from '../../intake/repeat/repeat';
import { summarize } from '../../intake/summary';
import { exactTime } from '../../intake/time-words';
import { nameTurningMarks } from '../../intake/turning-marks';
import { answersOf, type WithoutAnswer } from './answers';
import { faceSheet, type Taken } from './face-sheet';
import { whole } from './limits';
import { patternDetailsOf } from './patterns';
import { written } from './written';

const without: WithoutAnswer = {
  declined: 'Rather not answer',
  unanswered: 'Not answered',
  nonePicked: 'None picked',
};

/** All of an intake: what the face sheet says, nothing of it cut, and every question as it was asked and answered. */
export function fullSheet(intake: Intake, taken: Taken) {
  const { steps, language, clinic, confirmed, notes } = intake;

  return {
    ...faceSheet(intake, taken, whole),
    title: `Back intake ${referenceOf(intake.id)}, in full`,
    patternDetails: patternDetailsOf(intake),
    notes: notes.map(({ author, body, createdAt }) => ({
      by: `${nameTurningMarks(author)}, ${exactTime(createdAt, clinic.timeZone)}`,
      body: written(body, 'en'),
    })),
    answers: answersOf(summarize(intake), {
      steps,
      language: 'en',
      writtenIn: language,
      without,
      note: (question) => {
        const confirmation = confirmed[question];

        return confirmation ? confirmedWords(confirmation, clinic.timeZone) : null;
      },
    }),
    notAsked: notAsked(intake),
  };
}
