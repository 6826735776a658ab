import type { QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Step } from '../form/question';
import type { FiredRule, ScoredId, Urgency } from '../tagging/evaluation';
import type { Consent } from './consent/consent';
import type { OwnWords } from './own-words';
import { askOf, wordsOf } from './quoted';
import type { ResponseReason } from './red-flag-response';
import { questionOf, type ToldAnswer } from './unsent-red-flag';

/** What a form that is not sent told at one moment: something new, or that an earlier answer was changed. */
export type Telling = Readonly<{
  id: string;
  toldAt: Date;
  urgency: Urgency;
  rules: readonly FiredRule[];
  told: readonly ToldAnswer[];
  changedTo: readonly ToldAnswer[];
  /** The words of the form as the clinic reads them. */
  steps: readonly Step[];
  /** Nobody has answered it yet, and no sent form has taken its place. */
  isOpen: boolean;
}>;

export type Response = Readonly<{ id: string; member: string; reason: ResponseReason; note: string; createdAt: Date }>;

/** All that one form told before it was sent, if it ever was, and all that was done about it. */
export type RedFlagThread = Readonly<{
  patient: Readonly<{
    name: string;
    recordNumber: string | null;
    birthDate: string | null;
    phone: string | null;
    email: string | null;
  }>;
  clinic: Readonly<{ name: string; timeZone: string }>;
  invitedAt: Date;
  /** Oldest first; never empty. */
  tellings: readonly Telling[];
  responses: readonly Response[];
  /** The language in which the form is filled in. */
  language: Language;
  ownWords: readonly OwnWords[];
  /** When the form was last saved; null when its draft is gone. */
  savedAt: Date | null;
  /** Who answers and agreed, and when that was taken back, if it was; null where it is not known. */
  consent: Pick<Consent, 'answeredBy' | 'name' | 'withdrawnAt'> | null;
  /** The sent form, once there is one. */
  intakeId: string | null;
}>;

/** One answer that was told, when, and what became of it. */
export type ToldLine = Readonly<{
  question: QuestionId;
  ask: string;
  words: string;
  toldAt: Date;
  /** Null while it stands; `words` is null where there is no other answer either. */
  changed: Readonly<{ words: string | null; at: Date }> | null;
}>;

const isSame = (a: ToldAnswer, b: ToldAnswer) => JSON.stringify(a) === JSON.stringify(b);

/** Every answer that was told, in the order of telling, in the patient's words; of open tellings only, if asked so. */
export function toldLines(tellings: readonly Telling[], { open = false } = {}): ToldLine[] {
  const last = tellings.at(-1);
  const answers = tellings.filter(({ isOpen }) => isOpen || !open).flatMap(({ told }) => told);

  return answers
    .filter((answer, index) => answers.findIndex((other) => isSame(other, answer)) === index)
    .flatMap((answer) => {
      const holding = tellings.filter(({ told }) => told.some((other) => isSame(other, answer)));
      const first = holding[0];
      if (!first || !last) return [];
      const question = questionOf(answer);
      const after = tellings[tellings.lastIndexOf(holding.at(-1) ?? first) + 1];

      return {
        question: question as QuestionId,
        ask: askOf(question as ScoredId, first.steps),
        words: wordsOf(question as ScoredId, answer[question], first.steps),
        toldAt: first.toldAt,
        changed: after ? { words: nowWords(question, last), at: after.toldAt } : null,
      };
    });
}

/** What the question says at last. */
function nowWords(question: string, { told, changedTo, steps }: Telling): string | null {
  const values = [...told, ...changedTo].map((answer) => answer[question]).filter((value) => value != null);

  return values.length === 0 ? null : values.map((value) => wordsOf(question as ScoredId, value, steps)).join('; ');
}

/** The most urgent of these tellings, and since when one of them waits. */
export function urgencyOfTellings(tellings: readonly Telling[]): Urgency {
  const levels = ['emergency', 'urgent', 'soon'] as const;

  return levels.find((level) => tellings.some(({ urgency }) => urgency === level)) ?? 'routine';
}
