import { questions } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import type { AnswerCondition } from '../condition';
import { askedAs } from '../evaluation';

type Part<Key extends string> = Extract<AnswerCondition, Record<Key, unknown>>;

/** A condition on one answer, with the words the patient reads for its codes. */
export function answerWords(condition: AnswerCondition): string {
  const { question } = condition;
  if ('leftBlank' in condition) return `${question} left blank on a sent form`;
  if ('is' in condition)
    return `${question} is ${either(condition, condition.is)}${doubt(condition)}${blank(condition)}`;
  if ('otherThan' in condition)
    return `${question} is anything but ${either(condition, condition.otherThan)} (${silence})`;
  if ('has' in condition) return picked(condition);
  if ('came' in condition) return triedRow(condition);
  if ('anyRow' in condition) return `something tried: ${either(condition, condition.anyRow)}`;
  if ('noRow' in condition) return `nothing tried: ${either(condition, condition.noRow)}`;
  if ('below' in condition) return `${question} below ${condition.below}`;

  return `${question} ${range(condition)}${blank(condition)}`;
}

const silence = 'doubt counts, and no answer on a sent form';

function either(condition: AnswerCondition, codes: readonly string[]): string {
  const question: Question = questions[askedAs(condition.question)];
  const { options = {} } = question as { options?: Readonly<Record<string, string>> };

  return codes.map((code) => `“${options[code] ?? code}”`).join(' / ');
}

function doubt(condition: Part<'is'>): string {
  return condition.inDoubt ? ` (unknown for ${either(condition, condition.inDoubt)})` : '';
}

function blank(condition: object): string {
  if (!('ifBlank' in condition)) return '';

  return condition.ifBlank === 'holds' ? ' (or no answer on a sent form)' : ' (false without an answer)';
}

function picked(condition: Part<'has'>): string {
  const has = condition.has.length === 0 ? 'has none that makes it true' : `has ${either(condition, condition.has)}`;
  const open = condition.inDoubtIf
    ? ` (unknown with ${either(condition, condition.inDoubtIf)} or without an answer)`
    : '';

  return `${condition.question} ${has}${open}`;
}

function triedRow(condition: Part<'came'>): string {
  return `tried “${questions.tried.rows[condition.row]}”: ${either(condition, condition.came)}`;
}

function range({ from, to }: { from?: number; to?: number }): string {
  if (from === undefined) return `${to} or less`;

  return to === undefined ? `${from} or more` : `${from} to ${to}`;
}
