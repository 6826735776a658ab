import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { type Branch, branches } from '../../form/branches';
import type { QuestionId } from '../../form/form';
import { askedExpression } from './asked-expression';
import { both, saidNotToAnswer } from './said';
import { codeSystem, enabledIf } from './systems';

type Enabled = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'>;

/**
 * When an item is asked: by enableWhen where that can say it, else by the SDC expression; a question that was declined
 * beside it is closed too.
 */
export function enabledWhen(id: QuestionId, { declinable }: { declinable: boolean }): Enabled {
  const asked = branches[id] ?? [];
  if (asked.length === 0) return declinable ? anyOf(unlessDeclined(id)) : {};
  const [only] = asked;
  const conditions = asked.length === 1 && only ? sayBranch(only) : undefined;
  if (conditions && !declinable) return anyOf(conditions);
  const closing = declinable ? [`${saidNotToAnswer(id)}.not()`] : [];

  return { extension: [enabledIf(both([askedExpression(id), ...closing]))] };
}

/** A branch as conditions of which any one is enough, or undefined where R4 has no words for it. */
function sayBranch(branch: Branch): QuestionnaireItemEnableWhen[] | undefined {
  if (!('question' in branch) || ('in' in branch && branch.orNotAsked)) return undefined;
  const { question } = branch;
  const coding = (code: string) => ({ system: codeSystem(question), code });
  if ('in' in branch) {
    return branch.in.map((code) => ({ question, operator: '=', answerCoding: coding(code) }));
  }
  const [code, ...more] = branch.notIn;
  if (!code || more.length > 0) return undefined;

  // R4's `!=` is false of a blank, for which the question is asked as well.
  return [
    { question, operator: '!=', answerCoding: coding(code) },
    { question, operator: 'exists', answerBoolean: false },
  ];
}

function unlessDeclined(id: QuestionId): QuestionnaireItemEnableWhen[] {
  const question = `${id}.declined`;

  return [
    { question, operator: 'exists', answerBoolean: false },
    { question, operator: '=', answerBoolean: false },
  ];
}

function anyOf(enableWhen: QuestionnaireItemEnableWhen[]): Enabled {
  return enableWhen.length > 1 ? { enableWhen, enableBehavior: 'any' } : { enableWhen };
}
