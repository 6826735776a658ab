import { describe, expect, test } from 'vitest';
import { because } from '@/lib/tagging/because';
import type { Condition } from '@/lib/tagging/condition';
import { readSent } from '@/lib/tagging/read-form';
import { withFindings } from '@/lib/tagging/with-findings';
import { amina } from '../../people/amina';
import { henrik } from '../../people/henrik';
import type { Person } from '../../people/person';
import type { Change } from '../../people/rule-pairs';
import { scored } from './scored';

function quotes(condition: Condition, change: Change = {}, person: Person = amina): string[] {
  const reading = withFindings(readSent(scored(person, change)));

  return because(condition, reading).map(({ question, answer }) => `${question}: ${answer}`);
}

const better: Condition = { question: 'move-effect', is: ['better'] };
const worse: Condition = { question: 'rest-effect', is: ['worse'] };
const male: Condition = { question: 'sex-birth', is: ['male'] };

describe('the answers behind a condition', () => {
  test('are those that make it true, each once, in its order', () => {
    expect(quotes(better)).toEqual(['move-effect: better']);
    expect(quotes({ all: [worse, better, worse] })).toEqual(['rest-effect: worse', 'move-effect: better']);
    expect(quotes({ any: [male, better] })).toEqual(['move-effect: better']);
    expect(quotes({ atLeast: 2, of: [better, male, worse] })).toEqual(['move-effect: better', 'rest-effect: worse']);
  });

  test('of a negation are those that make it false', () => {
    expect(quotes({ not: { any: [male, { question: 'job-type', is: ['desk'] }] } })).toEqual([
      'sex-birth: female',
      'job-type: stand',
    ]);
    expect(quotes({ not: { not: { all: [better] } } })).toEqual(['move-effect: better']);
  });

  test('of a set that is met are its true items, and of one that is not met its false ones', () => {
    expect(quotes({ criteria: 'berlin', is: 'met' }, { 'night-wake': 'any' })).toEqual([
      'am-stiff: 61-120',
      'move-effect: better',
      'rest-effect: worse',
      'buttock-alt: alternate',
    ]);
    const mechanical: Change = { 'am-stiff': 'no', 'move-effect': 'worse', 'night-wake': 'no', 'night-up': null };
    expect(quotes({ criteria: 'berlin', is: 'not-met' }, mechanical)).toEqual([
      'am-stiff: no',
      'move-effect: worse',
      'night-wake: no',
    ]);
    expect(quotes({ criteria: 'cafaspa', trueItems: { from: 1 } })).toEqual([
      'onset-age: 24',
      'onset-speed: slow',
      'move-effect: better',
      'rest-effect: worse',
      'night-wake: second',
      'night-up: yes',
      'nsaid: much',
    ]);
  });

  test('of a probability are the terms that hold', () => {
    expect(
      quotes({ probability: 'lss', from: 0.2 }, { 'seated-pain': 'unsure', 'walk-sit': 'stop-only' }, henrik),
    ).toEqual(['bend-fwd: better', 'age: 74', 'leg-symptoms: both']);
  });

  test('that was left blank is quoted as nothing', () => {
    expect(quotes({ question: 'rf-bone', leftBlank: true }, { 'rf-bone': null })).toEqual(['rf-bone: null']);
  });
});
