import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { soundsAlarm } from './fire-rules';
import { type Reading, readAnswers, withoutBlanks } from './reading';

/** A sent form: its alarm decides whether the self-tests of movement were asked, and so whether they are read. */
export function readSent(answers: ScoredAnswers): Reading {
  return readSaid(withoutBlanks(answers));
}

/** The same of answers that hold no blanks. */
export function readSaid(said: ScoredAnswers): Reading {
  const alarmed = readAnswers(said, { sent: true, alarm: true });

  return soundsAlarm(alarmed) ? alarmed : readAnswers(said, { sent: true, alarm: false });
}

/** An unsent form: blanks are only not yet answered, and the self-tests stay closed since no tag is made. */
export function readDraft(answers: ScoredAnswers): Reading {
  return readAnswers(withoutBlanks(answers), { sent: false, alarm: true });
}

/** Whether an emergency or urgent rule fires on the form if it is sent as it stands. */
export function alarms(answers: ScoredAnswers): boolean {
  return soundsAlarm(readAnswers(withoutBlanks(answers), { sent: true, alarm: true }));
}
