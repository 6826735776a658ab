import type { QuestionId, Questions } from './form';

type CodesOf<Q> = Q extends { options: infer O } ? keyof O & string : never;

/** A question is asked `in` some answers to another (closed while that is open), or unless it is `notIn` them. */
type OnAnswer = {
  [Id in QuestionId]: CodesOf<Questions[Id]> extends never
    ? never
    : { question: Id } & (
        | { in: readonly CodesOf<Questions[Id]>[]; orNotAsked?: true }
        | { notIn: readonly CodesOf<Questions[Id]>[] }
      );
}[QuestionId];

export type Branch =
  | OnAnswer
  | { ageFrom: number; ageTo: number }
  /** No emergency or urgent rule fires on the answers. */
  | { noAlarm: true };

const oldEnoughForStenosis = { ageFrom: 40, ageTo: 120 };
const longStanding = { question: 'duration', in: ['3-12m', '1-5y', 'gt-5y'] } as const;

/** The self-tests are offered only where nothing speaks against trying them. */
const safeToTry = [
  { noAlarm: true },
  { question: 'rf-bone', in: ['no'] },
  { question: 'rf-trauma', in: ['no'] },
  { question: 'pregnant', in: ['no', 'postpartum'], orNotAsked: true },
  { ageFrom: 0, ageTo: 74 },
] as const satisfies readonly Branch[];

/** When a question is asked: all its branches must be open. A question without an entry is always asked. */
export const branches: { readonly [Id in QuestionId]?: readonly Branch[] } = {
  'rf-constant': [{ question: 'main-symptom', notIn: ['stiffness'] }],
  'onset-age': [longStanding],
  pregnant: [
    { question: 'sex-birth', notIn: ['male'] },
    { ageFrom: 12, ageTo: 55 },
  ],
  'night-up': [{ question: 'night-wake', in: ['first', 'second', 'any'] }],
  'sit-posture': [{ question: 'sit-hours', notIn: ['lt-4'] }],
  'upright-helps': [{ question: 'sit-onset', in: ['lt-30', '30-60', 'gt-60'] }],
  'leg-detail': [{ question: 'leg-symptoms', notIn: ['no'] }],
  'walk-sit': [{ question: 'leg-symptoms', notIn: ['no'] }, oldEnoughForStenosis],
  'seated-pain': [{ question: 'leg-symptoms', notIn: ['no'] }, oldEnoughForStenosis],
  family: [longStanding],
  'roland-morris': [longStanding],
  'toe-reach': safeToTry,
  'thigh-pull': [{ question: 'toe-reach', in: ['floor', 'ankle', 'shin', 'knee'] }],
  'hip-lie': safeToTry,
};
