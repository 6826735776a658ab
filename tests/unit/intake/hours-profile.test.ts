import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steps } from '@/lib/form/form';
import { dayAndNight } from '@/lib/form/steps/day-and-night';
import { hoursProfiles, profileWords } from '@/lib/intake/hours-profile';
import { amina } from '../../people/amina';
import { nadia } from '../../people/nadia';

const { rows, options } = dayAndNight.questions['hours-stiff'];
const spans = Object.keys(rows);
const levels = Object.keys(options);

test('what Amina marked, hour by hour and in words', () => {
  const [stiffness, pain] = hoursProfiles({ answers: amina.answers, steps });
  expect(stiffness?.of).toBe('Stiffness');
  expect(stiffness?.hours.map(({ level }) => level)).toEqual([1, 2, 3, 1, 0, 0, 1, 1]);
  expect(stiffness && profileWords(stiffness)).toBe(
    'mild 00-03, moderate 03-06, severe 06-09, mild 09-12, none 12-18, mild 18-24',
  );
  expect(pain?.hours.map(({ level }) => level)).toEqual([null, 3, 2, 1, 0, 0, null, null]);
  expect(pain && profileWords(pain)).toBe(
    'not marked 00-03, severe 03-06, moderate 06-09, mild 09-12, none 12-18, not marked 18-24',
  );
});

test('nobody who skipped the page gets a picture of nothing', () => {
  expect(hoursProfiles({ answers: nadia.answers, steps })).toEqual([]);
});

test('a form without the question has no picture, whatever stands in the answers', () => {
  const before = steps.filter(({ id }) => id !== 'day-and-night');
  expect(hoursProfiles({ answers: amina.answers, steps: before })).toEqual([]);
});

test('the spans cover a day once, without a gap', () => {
  const hours = spans.map((span) => span.split('-').map(Number));
  expect(hours[0]?.[0]).toBe(0);
  expect(hours.at(-1)?.[1]).toBe(24);
  for (const [index, [from]] of hours.entries()) if (index > 0) expect(from).toBe(hours[index - 1]?.[1]);
});

const profile = fc.record(Object.fromEntries(spans.map((span) => [span, fc.constantFrom(...levels)])), {
  requiredKeys: [],
});

test('the words say the level of every hour, and of each only one', () => {
  fc.assert(
    fc.property(profile, (answer) => {
      const [read] = hoursProfiles({ answers: { 'hours-pain': answer }, steps });
      const said = new Map<number, string>();
      for (const [, word = '', from, to] of (read ? profileWords(read) : '').matchAll(/([a-z ]+) (\d\d)-(\d\d)/g)) {
        for (let hour = Number(from); hour < Number(to); hour += 3) {
          expect(said.has(hour)).toBe(false);
          said.set(hour, word.trim());
        }
      }
      for (const span of spans) expect(said.get(Number(span.slice(0, 2)))).toBe(answer[span] ?? 'not marked');
    }),
  );
});
