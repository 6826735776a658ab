import { aboutYou } from './steps/about-you';
import { activity } from './steps/activity';
import { atNight } from './steps/at-night';
import { bodyMap } from './steps/body-map';
import { dayAndNight } from './steps/day-and-night';
import { healthRisks } from './steps/health-risks';
import { impact } from './steps/impact';
import { legs } from './steps/legs';
import { mainProblem } from './steps/main-problem';
import { medicalHistory } from './steps/medical-history';
import { movement } from './steps/movement';
import { nerveSigns } from './steps/nerve-signs';
import { otherSigns } from './steps/other-signs';
import { recentEvents } from './steps/recent-events';
import { sitting } from './steps/sitting';
import { throughTheDay } from './steps/through-the-day';
import { timeline } from './steps/timeline';

/** Stored with every intake. Changes whenever a question, an option or a branch changes. */
export const formVersion = '2026-11-30.1';

/**
 * The pages of the form in order: safety first, and the self-tests of movement after every answer that could
 * make them unwise.
 */
export const steps = [
  nerveSigns,
  recentEvents,
  healthRisks,
  mainProblem,
  bodyMap,
  timeline,
  aboutYou,
  throughTheDay,
  atNight,
  dayAndNight,
  sitting,
  legs,
  otherSigns,
  movement,
  activity,
  impact,
  medicalHistory,
] as const;

type Steps = (typeof steps)[number];
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** Every question with its exact type, by id. */
export type Questions = Merge<Steps['questions']>;
export type StepId = Steps['id'];
export type QuestionId = keyof Questions;

export const questions = Object.assign({}, ...steps.map((step) => step.questions)) as Questions;
export const questionIds = Object.keys(questions) as QuestionId[];

const stepOf = new Map(steps.flatMap((step) => Object.keys(step.questions).map((id) => [id, step.id])));

/** The page on which a question is asked. */
export function stepOfQuestion(id: QuestionId): StepId {
  return stepOf.get(id) as StepId;
}
