import type { Licences, LicensedScore } from './licensed';

type Agreement = 'agree' | 'disagree';
type Bother = 'not-at-all' | 'slightly' | 'moderately' | 'very-much' | 'extremely';

/** Items 1 to 8 in their order, and item 9; `null` where one was left blank. */
export type StartBackAnswers = Readonly<{ items: readonly (Agreement | null)[]; bother: Bother | null }>;

export type StartBackScore = Readonly<{ total: number; distress: number; risk: 'low' | 'medium' | 'high' }>;

/** Keele STarT Back: total of nine items, distress of items 5 to 9. Refused without a licence, or with an item blank. */
export function startBackScore({ items, bother }: StartBackAnswers, licences: Licences): LicensedScore<StartBackScore> {
  if (!licences.has('start-back')) return { ok: false, problem: 'not-licensed' };
  if (items.length !== 8 || items.includes(null) || bother === null) return { ok: false, problem: 'incomplete' };
  const points = [...items.map((item) => item === 'agree'), bother === 'very-much' || bother === 'extremely'];
  const total = points.filter(Boolean).length;
  const distress = points.slice(4).filter(Boolean).length;

  return { ok: true, value: { total, distress, risk: riskOf(total, distress) } };
}

function riskOf(total: number, distress: number): StartBackScore['risk'] {
  if (total <= 3) return 'low';

  return distress <= 3 ? 'medium' : 'high';
}
