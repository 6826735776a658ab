import type { Urgency } from '../../tagging/evaluation';
import { urgencies } from '../review';
import { urgencyWords } from '../urgency-words';

/** A clinician's word on how urgent an intake is. The last one counts; all stay to be read. */
export type UrgencyVerdict = Readonly<{
  id: string;
  from: Urgency;
  to: Urgency;
  /** Always given where it lowers. */
  reason: UrgencyReason | null;
  /** A few words, or none. */
  words: string;
  author: string;
  createdAt: Date;
}>;

/** Why an urgency is another than it was. Codes are stored: retired, never renamed. "Other" asks for a few words. */
export const urgencyReasons = {
  spoke: 'spoke with the patient',
  examined: 'examined the patient',
  known: 'known before and seen to',
  record: 'something in the record',
  mistaken: 'an answer it rests on is mistaken',
  other: 'other, in words',
} as const;
export type UrgencyReason = keyof typeof urgencyReasons;

/** Is the first urgency less urgent than the second? */
export function isLower(one: Urgency, other: Urgency): boolean {
  return urgencies.indexOf(one) > urgencies.indexOf(other);
}

/** What was done to the urgency, in words: "Lowered from Emergency to Soon: examined the patient". */
export function saysUrgency({ from, to, reason }: Pick<UrgencyVerdict, 'from' | 'to' | 'reason'>): string {
  const verb = isLower(to, from) ? 'Lowered' : 'Raised';
  const because = reason ? `: ${urgencyReasons[reason] ?? reason}` : '';

  return `${verb} from ${urgencyWords[from].word} to ${urgencyWords[to].word}${because}`;
}
