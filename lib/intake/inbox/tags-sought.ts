import { causes } from '../../tagging/causes/causes';
import type { Support } from '../../tagging/evaluation';
import type { InboxFilter } from './filter';

const supports: readonly (Support | 'base')[] = ['strong', 'moderate', 'weak', 'base'];

/** Which tags an intake must have one of to fit: of the cause, of the support, or of the one with the other. */
export function tagsSought({ cause, support }: Pick<InboxFilter, 'cause' | 'support'>): string[] {
  const ofCauses = cause ? [cause] : causes.map(({ id }) => id);
  const ofSupports = support ? [support] : supports;

  return ofCauses.flatMap((id) => ofSupports.map((level) => `${id}:${level}`));
}
