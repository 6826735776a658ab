import type { QuestionId, Questions } from '@/lib/form/form';
import type { Confirmable } from './confirmable';
import type { CriteriaId, ScoredId } from './evaluation';

type CodesOf<Q, Kind> = Q extends { kind: Kind; options: infer O } ? keyof O & string : never;
type RowsOf<Q> = Q extends { rows: infer R } ? keyof R & string : never;
type OutcomesOf<Q> = Q extends { kind: 'matrix'; options: infer O } ? keyof O & string : never;

type Neutral = 'none' | 'unsure' | 'pnts';

/**
 * What a blank does where it is not simply unknown: `holds` only on a sent form (an unsent blank fires nothing),
 * `fails` always.
 */
type IfBlank = { ifBlank?: 'holds' | 'fails' };

/** One answer of a choice. `otherThan` is true of everything but the codes named: doubt, and on a sent form silence. */
type OneChoice = {
  [Id in QuestionId]: CodesOf<Questions[Id], 'choice'> extends never
    ? never
    : { question: Id } & (
        | ({
            is: readonly CodesOf<Questions[Id], 'choice'>[];
            inDoubt?: readonly CodesOf<Questions[Id], 'choice'>[];
          } & IfBlank)
        | { otherThan: readonly CodesOf<Questions[Id], 'choice'>[] }
      );
}[QuestionId];

/** At least one of the codes is picked; `inDoubtIf` makes unknown what would else be false. */
type AnyPicked = {
  [Id in QuestionId]: CodesOf<Questions[Id], 'choices'> extends never
    ? never
    : {
        question: Id;
        has: readonly Exclude<CodesOf<Questions[Id], 'choices'>, Neutral>[];
        inDoubtIf?: readonly Exclude<CodesOf<Questions[Id], 'choices'>, Neutral>[];
      };
}[QuestionId];

export type TriedRow = RowsOf<Questions['tried']>;
type Outcome = OutcomesOf<Questions['tried']>;

type WhatWasTried =
  | { question: 'tried'; row: TriedRow; came: readonly Outcome[] }
  | { question: 'tried'; anyRow: readonly Outcome[] }
  | { question: 'tried'; noRow: readonly Outcome[] };

type NumberId = 'age' | 'act-min' | 'peg-p' | 'peg-e' | 'peg-g' | 'nprs-now';

/** Whole numbers, both ends inclusive. */
type InRange = { question: NumberId; from?: number; to?: number } & IfBlank;

/** Age at onset in whole years, true or false of a band only if true or false of all its years. */
type OnsetAge = { question: 'onset-age'; below: number } | { question: 'onset-age'; from: number };

/** Asked on a sent form and left without an answer. */
type LeftBlank = { question: Exclude<ScoredId, 'onset-age' | 'tried'>; leftBlank: true };

/** What a later layer found: a criteria set's result or its count of true items, or a probability before rounding. */
type Found =
  | { criteria: CriteriaId; is: 'met' | 'not-met' }
  /** `entryHolds` leaves out the patients of whom it is not known whether the set is made for them. */
  | { criteria: CriteriaId; trueItems: { from?: number; to?: number }; entryHolds?: true }
  | { probability: 'axspa' | 'lss'; from: number };

/** Something asked of one answer. */
export type AnswerCondition = OneChoice | AnyPicked | WhatWasTried | InRange | OnsetAge | LeftBlank;

/**
 * Something that may be so of a patient's answers: true, false or unknown. A question or a code that the form does
 * not have does not compile.
 */
export type Condition =
  | AnswerCondition
  | Found
  /** A clinician has confirmed it; known to be true, or not yet. */
  | { confirmed: Confirmable }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { atLeast: number; of: readonly Condition[] }
  | { not: Condition };
