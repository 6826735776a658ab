import { branches } from '../../form/branches';
import type { QuestionId } from '../../form/form';
import type { AnswerCondition, Condition } from '../../tagging/condition';
import { unsureWhenBlank } from '../../tagging/reading';
import { emergency } from '../../tagging/red-flags/emergency';
import { urgent } from '../../tagging/red-flags/urgent';
import { askedExpression } from './asked-expression';
import { both, either, isAged, saidAny, saidBirthDate, saidNothing } from './said';

/** Whether no emergency or urgent rule fires on the answers so far, in FHIRPath. It names no rule and no finding. */
export function noAlarmExpression(): string {
  return `${either([...emergency, ...urgent].map(({ when }) => holdsExpression(when)))}.not()`;
}

/** When a condition is true. Where it is unknown this is false, so it must not stand under a `not`. */
function holdsExpression(condition: Condition): string {
  if ('all' in condition) return both(condition.all.map(holdsExpression));
  if ('any' in condition) return either(condition.any.map(holdsExpression));
  if ('of' in condition) {
    const counted = condition.of.map((one) => `iif(${holdsExpression(one)}, 1, 0)`);

    return `(${counted.join(' + ')} >= ${condition.atLeast})`;
  }
  if ('question' in condition) return answerExpression(condition);
  throw new Error(`No expression for a condition on what a later layer finds: ${JSON.stringify(condition)}`);
}

function answerExpression(condition: AnswerCondition): string {
  const ifBlank = 'ifBlank' in condition && condition.ifBlank === 'holds';
  if (condition.question === 'age' && !('leftBlank' in condition)) {
    return either([isAged(condition), ...(ifBlank ? [`${saidBirthDate}.not()`] : [])]);
  }
  const { question } = condition;
  const asked = question in branches ? [askedExpression(question as QuestionId)] : [];
  if ('otherThan' in condition) return both([...asked, `${saidAny(question, condition.otherThan)}.not()`]);
  if ('has' in condition) return both([...asked, saidAny(question, condition.has)]);
  if (!('is' in condition)) throw new Error(`No expression for ${JSON.stringify(condition)}`);
  const doubted = (unsureWhenBlank as readonly string[]).includes(question);
  const blankCounts = ifBlank || (doubted && (condition.is as readonly string[]).includes('unsure'));

  return both([...asked, either([saidAny(question, condition.is), ...(blankCounts ? [saidNothing(question)] : [])])]);
}
