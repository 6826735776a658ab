import { because } from './because';
import type { FiredRule, ScoredId, Urgency } from './evaluation';
import { sourceLine } from './evidence/source-line';
import { holds } from './holds';
import { leavesOf } from './leaves';
import type { Reading } from './reading';
import { emergency } from './red-flags/emergency';
import { soon } from './red-flags/soon';
import { urgent } from './red-flags/urgent';

const alarming = [...emergency, ...urgent];
const all = [...alarming, ...soon];
const sources = new Map(all.map((rule) => [rule.id, sourceLine(rule)]));

/** The questions that emergency and urgent rules read. */
export const alarmQuestions: ReadonlySet<ScoredId> = new Set(
  alarming.flatMap(({ when }) => leavesOf(when)).map(({ question }) => question),
);

/** Whether an emergency or urgent rule fires; these read no finding and nothing that an alarm closes. */
export function soundsAlarm(reading: Reading): boolean {
  return alarming.some(({ when }) => holds(when, reading) === true);
}

/** Every rule that fires on the answers, at every level, in table order. */
export function fireRules(reading: Reading): FiredRule[] {
  const fired = all.filter(({ when }) => holds(when, reading) === true);
  const ids = new Set(fired.map(({ id }) => id));

  return fired
    .filter(({ unless }) => unless === undefined || !ids.has(unless))
    .map((rule) => ({
      id: rule.id,
      level: rule.level,
      says: rule.says,
      because: because(rule.when, reading),
      source: sources.get(rule.id) ?? '',
      ...(rule.expert ? { expert: rule.expert } : {}),
    }));
}

/** The highest level among the rules that fired. */
export function urgencyOf(rules: readonly FiredRule[]): Urgency {
  const levels = ['emergency', 'urgent', 'soon'] as const;

  return levels.find((level) => rules.some((rule) => rule.level === level)) ?? 'routine';
}
