import { type Branch, branches } from '../../form/branches';
import type { QuestionId } from '../../form/form';
import { both, isAged, saidAny } from './said';

/** When a question is asked, in FHIRPath: what `isAsked` says, of a QuestionnaireResponse. `true` without a branch. */
export function askedExpression(id: QuestionId): string {
  return both((branches[id] ?? []).map(branchExpression));
}

function branchExpression(branch: Branch): string {
  if ('noAlarm' in branch) return '%noAlarm';
  if ('ageFrom' in branch) return isAged({ from: branch.ageFrom, to: branch.ageTo });
  const asked = branch.question in branches ? [askedExpression(branch.question)] : [];
  if ('notIn' in branch) return `${both([...asked, saidAny(branch.question, branch.notIn)])}.not()`;
  const said = saidAny(branch.question, branch.in);
  if (!branch.orNotAsked) return both([...asked, said]);

  return `(${both(asked)} implies ${said})`;
}
