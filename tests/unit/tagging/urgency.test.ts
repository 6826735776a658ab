import { describe, expect, test } from 'vitest';
import { leavesOf } from '@/lib/tagging/leaves';
import { emergency } from '@/lib/tagging/red-flags/emergency';
import { soon } from '@/lib/tagging/red-flags/soon';
import { urgent } from '@/lib/tagging/red-flags/urgent';
import { firesAlarm, tagAnswers, triageDraft } from '@/lib/tagging/tag-answers';
import { base, type Change } from '../../people/rule-pairs';
import { ruleIds, scored } from './scored';

const sent = (change: Change = {}) => tagAnswers(scored(base, change));
const draft = (change: Change = {}) => triageDraft(scored(base, change));
const rules = (change: Change = {}) => ruleIds(sent(change));

const chronic = { duration: '1-5y', 'onset-age': 50, family: ['none'] } satisfies Change;

describe('a sent form', () => {
  test('reads a blank red flag as "not sure", but for the three of the cauda equina', () => {
    expect(rules({ 'rf-fever': null })).toEqual(['S11']);
    expect(rules({ 'rf-cancer': null })).toEqual(['S1']);
    expect(rules({ 'rf-leg-weak': null, 'rf-cancer': 'past' })).toEqual(['E4', 'U2', 'S1']);
    expect(rules({ 'rf-bladder': null, 'rf-saddle': null })).toEqual(['U1']);
    expect(rules({ 'rf-steroid': null })).toEqual(['S4', 'S14']);
    expect(rules({ 'rf-infection-risk': null })).toEqual(['S14']);
    expect(rules({ 'rf-infection-risk': ['pnts'] })).toEqual([]);
  });

  test('counts two explicit doubts about the cauda equina, or one with both legs or a weak leg, as an emergency', () => {
    expect(rules({ 'rf-bladder': 'unsure', 'rf-bowel': 'unsure' })).toEqual(['E2']);
    expect(rules({ 'rf-bladder': 'unsure', 'leg-symptoms': 'both', 'leg-detail': ['none'] })).toEqual(['E2']);
    expect(rules({ 'rf-bladder': 'unsure', 'rf-leg-weak': 'both' })).toEqual(['E2', 'E3']);
    expect(rules({ 'rf-bladder': 'unsure', 'rf-leg-weak': null })).toEqual(['E2', 'U2']);
    expect(rules({ 'rf-bladder': null, 'rf-saddle': null, 'rf-bowel': null, 'leg-symptoms': 'both' })).toEqual(['U1']);
  });

  test('lets a certain sign of the cauda equina hide no doubt beside it', () => {
    expect(rules({ 'rf-bladder': 'yes', 'rf-saddle': 'unsure', 'rf-bowel': 'unsure' })).toEqual(['E1', 'E2']);
    expect(rules({ 'rf-bladder': 'yes', 'rf-saddle': 'unsure' })).toEqual(['E1', 'U1']);
  });

  test('lists doubt about the chest or belly beside an emergency', () => {
    expect(rules({ 'rf-chest-belly': 'unsure', 'rf-bladder': 'unsure', 'rf-bowel': 'unsure' })).toEqual(['E2', 'U1b']);
  });

  test('takes silence for doubt where anything but one answer counts', () => {
    expect(rules({ 'rf-cancer': 'past', 'night-wake': null })).toEqual(['U4', 'S1']);
    expect(rules({ 'rf-cancer': 'past', 'night-wake': 'unsure' })).toEqual(['U4', 'S1']);
    expect(rules({ 'rf-cancer': 'past', course: null })).toEqual(['S1']);
  });

  test('takes an unanswered duration for one that fits (B2)', () => {
    expect(rules({ 'rf-trauma': 'major', duration: null })).toEqual(['E7', 'U6', 'S13']);
    expect(rules({ 'rf-infection-risk': ['ivdu', 'immune'], duration: null })).toEqual(['U8', 'S10']);
    expect(rules({ 'rf-bone': 'unsure', duration: null })).toEqual(['S4']);
    expect(rules({ 'peg-g': 5, tried: { rest: 'no' }, duration: null })).toEqual(['S8']);
    expect(rules({ 'leg-symptoms': 'one', 'leg-detail': ['below-knee'], duration: null })).toEqual(['S6']);
    expect(rules({ 'leg-symptoms': 'both', 'leg-detail': ['numb'], duration: null })).toEqual(['U3']);
  });

  test('takes an unknown age for over 70, and for outside the range (B3)', () => {
    expect(rules({ dob: null })).toEqual(['S4', 'S9']);
    expect(rules({ dob: null, 'rf-trauma': 'minor' })).toEqual(['U6', 'S4', 'S9']);
  });

  test('fires three of four risks of fracture only with three, and only when new', () => {
    const old = { dob: '1950-01-01', 'sex-birth': 'female' } as const;
    expect(rules({ ...old, 'rf-steroid': 'yes' })).toEqual(['U6', 'S4']);
    expect(rules(old)).toEqual(['S4']);
    expect(rules({ ...old, ...chronic, 'rf-steroid': 'yes' })).toEqual([]);
  });

  test('keeps a big fall in sight when it is no longer new (B1)', () => {
    expect(rules({ 'rf-trauma': 'major', ...chronic })).toEqual(['S13']);
    expect(rules({ 'rf-trauma': 'major' })).toEqual(['U6']);
  });

  test('asks of constant pain only where pain is a complaint (B5)', () => {
    expect(rules({ 'main-symptom': 'stiffness', 'rf-constant': 'yes' })).toEqual([]);
    expect(rules({ 'main-symptom': null, 'rf-constant': null })).toEqual(['S5']);
    expect(rules({ 'main-symptom': 'both', 'rf-constant': null })).toEqual(['S5']);
  });

  test('does not count what was not tried, and counts what made it worse', () => {
    expect(rules({ 'peg-g': 6, tried: { heat: 'not-tried' } })).toEqual([]);
    expect(rules({ 'peg-g': 6, tried: { heat: 'worse' } })).toEqual(['S8']);
    expect(rules({ 'peg-g': null, tried: { heat: 'worse' } })).toEqual([]);
  });

  test('fires on three features of NG65 even where the age at onset is not known (B6)', () => {
    const three = { ...chronic, 'move-effect': 'better', 'buttock-alt': 'both', nsaid: 'much' } satisfies Change;
    expect(rules({ ...three, 'onset-age': 'unsure' })).toEqual(['S3']);
    expect(rules({ ...three, 'onset-age': '40-44' })).toEqual(['S3']);
    expect(rules({ ...three, 'onset-age': 45 })).toEqual([]);
    expect(rules({ ...three, 'onset-age': 44, nsaid: 'some' })).toEqual([]);
  });

  test('quotes the answers that make a rule fire, and the blank where there is none', () => {
    const [rule] = sent({ 'rf-saddle': 'yes', 'rf-bladder': 'unsure' }).rules;
    expect(rule).toMatchObject({ id: 'E1', because: [{ question: 'rf-saddle', answer: 'yes' }] });
    expect(sent({ 'rf-fever': null }).rules[0]?.because).toEqual([{ question: 'rf-fever', answer: null }]);
    expect(sent({ 'rf-cancer': 'now', 'body-map': ['neck', 'mid-back'] }).rules[0]).toMatchObject({
      id: 'U4',
      because: [
        { question: 'rf-cancer', answer: 'now' },
        { question: 'body-map', answer: ['neck', 'mid-back'] },
      ],
    });
  });

  test('has a complete safety screen when every red flag asked has an answer, doubt and refusal included', () => {
    expect(sent({ 'rf-infection-risk': ['pnts'], 'rf-fever': 'unsure' }).safetyScreen).toBe('complete');
    expect(sent({ 'rf-fever': null }).safetyScreen).toBe('incomplete');
    expect(sent({ 'main-symptom': 'stiffness', 'rf-constant': null }).safetyScreen).toBe('complete');
    expect(sent({ 'main-symptom': 'pain', 'rf-constant': null }).safetyScreen).toBe('incomplete');
  });
});

describe('an unsent form', () => {
  test('fires nothing while blank, but is soon until the safety screen is complete', () => {
    expect(triageDraft({})).toEqual({ urgency: 'soon', rules: [], safetyScreen: 'incomplete' });
    expect(draft()).toEqual({ urgency: 'routine', rules: [], safetyScreen: 'complete' });
  });

  test('fires on an explicit answer as a sent one does, at once', () => {
    expect(triageDraft({ 'rf-saddle': 'yes' })).toMatchObject({ urgency: 'emergency', rules: [{ id: 'E1' }] });
    expect(triageDraft({ 'rf-saddle': 'unsure' })).toMatchObject({ urgency: 'urgent', rules: [{ id: 'U1' }] });
    expect(triageDraft({ 'rf-saddle': 'unsure', 'rf-bowel': 'unsure' }).urgency).toBe('emergency');
    expect(triageDraft({ 'rf-chest-belly': 'unsure' })).toMatchObject({ urgency: 'urgent', rules: [{ id: 'U1b' }] });
  });

  test('takes no blank for doubt, no unknown age for old and no unknown duration for one that fits', () => {
    expect(ruleIds(draft({ 'rf-fever': null, 'rf-bladder': null, 'rf-steroid': null, 'rf-bone': null }))).toEqual([]);
    expect(ruleIds(draft({ dob: null }))).toEqual([]);
    expect(ruleIds(draft({ duration: null, 'rf-trauma': 'major' }))).toEqual([]);
    expect(ruleIds(draft({ 'rf-cancer': 'past', 'night-wake': null }))).toEqual(['S1']);
    expect(ruleIds(draft({ 'rf-bladder': 'unsure', 'rf-leg-weak': null }))).toEqual(['U1']);
  });
});

describe('the alarm that closes the self-tests', () => {
  test('is an emergency or urgent rule on the form as sent', () => {
    expect(firesAlarm(scored(base))).toBe(false);
    expect(firesAlarm(scored(base, { 'rf-bladder': null }))).toBe(true);
    expect(firesAlarm(scored(base, { 'rf-fever': 'unsure' }))).toBe(false);
    expect(firesAlarm({})).toBe(true);
  });

  test('reads nothing behind itself, and no finding', () => {
    const conditions = [...emergency, ...urgent].map(({ when }) => when);
    const read = conditions.flatMap(leavesOf).map(({ question }) => question);

    for (const selfTest of ['toe-reach', 'thigh-pull', 'hip-lie']) expect(read).not.toContain(selfTest);
    expect(JSON.stringify(conditions)).not.toMatch(/"(criteria|probability)"/);
    expect(JSON.stringify(soon)).toMatch(/"criteria"/);
  });
});
