import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { readInput } from '@/scripts/tagging/read-input';
import { toOutput } from '@/scripts/tagging/to-output';
import { nadia } from '../../people/nadia';
import reference from '../../vectors/reference.json';
import { scored } from '../tagging/scored';

const complaint = (input: string) => {
  try {
    readInput(input);
  } catch (error) {
    return (error as Error).message;
  }

  return undefined;
};

describe('answers given to the tag command', () => {
  test('may leave questions out or null', () => {
    expect(readInput('{"age": 30, "onset-age": null, "leg-detail": []}')).toEqual([{ age: 30, 'leg-detail': [] }]);
    expect(readInput(JSON.stringify(reference.baseline, null, 2))).toHaveLength(1);
  });

  test('may be one object a line', () => {
    expect(readInput('{"age":30}\n\n{"age":31}\r\n')).toEqual([{ age: 30 }, { age: 31 }]);
  });

  test.each([
    ['', 'no answers: the input is empty'],
    ['nope', 'line 1: not JSON'],
    ['[]', 'not a JSON object'],
    ['{"age":30}\n{"age":31', 'line 2: not JSON'],
    ['{"age":30}\n[1]', 'line 2: not a JSON object'],
    ['{"age":30}\n{"shoe-size":31}', 'line 2: shoe-size: unknown question'],
    ['{"__proto__":{}}', '__proto__: unknown question'],
    ['{"dob":"1990-01-01"}', 'dob: give age in whole years instead'],
    ['{"activity":{}}', 'activity: give act-min, minutes of activity in a week, instead'],
    ['{"rf-bladder":"maybe"}', 'rf-bladder: expected one of yes, no, unsure'],
    ['{"age":121}', 'age: too big: at most 120'],
    ['{"age":30.5}', 'age: expected a whole number'],
    ['{"age":"30"}', 'age: expected a number'],
    ['{"onset-age":4}', 'onset-age: too small: at least 5'],
    ['{"act-min":4201}', 'act-min: too big: at most 4200'],
    ['{"peg-g":11}', 'peg-g: too big: at most 10'],
    ['{"spa-known":"none"}', 'spa-known: expected a list'],
    [
      '{"spa-known":["gout"]}',
      'spa-known.0: expected one of uveitis, psoriasis, ibd, arthritis, axspa, reactive, none',
    ],
    ['{"tried":{"knees":"no"}}', 'tried: unknown part "knees"'],
    ['{"tried":{"ham":"yes"}}', 'tried.ham: expected one of helped, no, worse, not-tried'],
    ['{"goals":"a\\u0000"}', 'goals: has characters we cannot keep'],
  ])('%s is refused', (input, reason) => expect(complaint(input)).toBe(reason));
});

test('what it prints keeps its keys and their order', () => {
  const printed = toOutput(explainAnswers(scored(nadia)));
  expect(Object.keys(printed)).toEqual([
    'ruleSet',
    'urgency',
    'rules',
    'criteria',
    'axspa',
    'lss',
    'tags',
    'safetyScreen',
    'contradictions',
    'assessed',
  ]);
  expect(printed).toMatchObject({
    rules: [],
    criteria: { asas: { result: 'n/a', met: 0 } },
    axspa: { p: null, pConfirmed: null, terms: [] },
    lss: { p: null },
  });
  expect(Object.keys('tags' in printed ? (printed.tags[0] ?? {}) : {}).slice(0, 9)).toEqual([
    'id',
    'support',
    'basis',
    'for',
    'against',
    'missing',
    'counterfactuals',
    'checks',
    'codes',
  ]);
});

function run(...args: string[]) {
  const input = '{"age":30,"rf-saddle":"yes"}\n{"age":31}\n';

  return spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/tag.ts', ...args], {
    input,
    encoding: 'utf8',
  });
}

describe('npm run tag', () => {
  test('reads standard input and prints a line for each line', () => {
    const { status, stdout, stderr } = run('-');
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).urgency),
    ).toEqual(['emergency', 'urgent']);
  });

  test('ends with exit code 2 and one line when it cannot', () => {
    const { status, stdout, stderr } = run('no-such-file.json');
    expect([status, stdout, stderr]).toEqual([2, '', 'no-such-file.json: cannot be read (ENOENT)\n']);
  });
});
