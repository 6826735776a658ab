import { describe, expect, test } from 'vitest';
import { missingFields } from '@/lib/form/completeness';
import { questionIds } from '@/lib/form/form';
import { isAsked } from '@/lib/form/reachability';
import type { Urgency } from '@/lib/tagging/evaluation';
import { emergency } from '@/lib/tagging/red-flags/emergency';
import { soon } from '@/lib/tagging/red-flags/soon';
import { urgent } from '@/lib/tagging/red-flags/urgent';
import { firesAlarm, tagAnswers } from '@/lib/tagging/tag-answers';
import { people } from '../../people/people';
import { base, rulePairs } from '../../people/rule-pairs';
import { ruleIds, scored, supports } from './scored';

describe.each(people)('$id', (person) => {
  const answers = scored(person);
  const evaluation = tagAnswers(answers);

  test('gets their urgency and exactly their rules', () => {
    expect({ urgency: evaluation.urgency, rules: ruleIds(evaluation) }).toEqual({
      urgency: person.mustGet.urgency,
      rules: person.mustGet.rules,
    });
    for (const rule of person.mustNotGet.rules) expect(ruleIds(evaluation)).not.toContain(rule);
  });

  test('gets their tags and is left alone by the others', () => {
    expect(supports(evaluation)).toMatchObject(person.mustGet.tags);
    for (const tag of person.mustNotGet.tags) expect(supports(evaluation)).not.toHaveProperty(tag);
  });

  test('has answered or declined everything that must be, and nothing that is not asked', () => {
    const situation = { answers, alarm: firesAlarm(answers) };
    const asked = questionIds.filter((id) => isAsked(id, situation));
    const answeredInVain = Object.keys(person.answers).filter((id) => !asked.some((other) => other === id));
    const open = asked.filter((id) => missingFields(id, person.answers).length > 0 && !person.declined.includes(id));

    expect({ answeredInVain, open }).toEqual({ answeredInVain: [], open: [] });
    for (const id of person.declined) expect(person.answers).not.toHaveProperty(id);
  });
});

describe('each rule has someone who gets it and someone who nearly does', () => {
  test('for all thirty of them', () => {
    const rules = [...emergency, ...urgent, ...soon].map(({ id }) => id);

    expect(rulePairs.map(({ rule }) => rule)).toEqual(rules);
    expect(rules).toHaveLength(30);
  });

  const levels: Record<string, Urgency> = { E: 'emergency', U: 'urgent', S: 'soon' };

  test.each(rulePairs)('$rule', ({ rule, gets, nearly }) => {
    const level = levels[rule.charAt(0)];
    expect(tagAnswers(scored(base, gets)).rules).toContainEqual(expect.objectContaining({ id: rule, level }));
    expect(ruleIds(tagAnswers(scored(base, nearly)))).not.toContain(rule);
  });
});
