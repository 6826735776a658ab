import { wilsonInterval } from './wilson-interval';

/** How many verdicts of one kind there are on what one rule set said. */
export type VerdictCount = Readonly<{ tag: string; ruleSet: string; kind: string; count: number }>;

/** How often clinicians agreed with one tag of one rule set; the share and its interval only where enough was said. */
export type Agreement = Readonly<{
  tag: string;
  ruleSet: string;
  agreed: number;
  /** Those that agreed or disagreed. */
  of: number;
  /** Put off for later; they count on neither side. */
  deferred: number;
  /** Added by a clinician where the rules said nothing; they count on neither side. */
  added: number;
  /** 95 % by Wilson; null under ten, where a share would mislead. */
  interval: readonly [low: number, high: number] | null;
}>;

const least = 10;

/** Agreement by tag and rule set, the most often judged first. */
export function agreements(counts: readonly VerdictCount[]): Agreement[] {
  const keys = [...new Set(counts.map(({ tag, ruleSet }) => `${tag} ${ruleSet}`))];

  return keys
    .map((key) => {
      const own = counts.filter(({ tag, ruleSet }) => `${tag} ${ruleSet}` === key);
      const sum = (kind: string) => own.filter((one) => one.kind === kind).reduce((all, { count }) => all + count, 0);
      const agreed = sum('agree');
      const of = agreed + sum('disagree');
      const interval = of < least ? null : wilsonInterval(agreed, of);
      const { tag = '', ruleSet = '' } = own[0] ?? {};

      return { tag, ruleSet, agreed, of, deferred: sum('defer'), added: sum('add'), interval };
    })
    .toSorted((a, b) => b.of - a.of);
}
