import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { dayAndNight } from '@/lib/form/steps/day-and-night';
import { contradictionsIn } from '@/lib/intake/contradictions/contradictions';
import { contradictionWords } from '@/lib/intake/contradictions/words';
import type { AskedId } from '@/lib/intake/contradictions/words/words';
import { hoursChecks } from '@/lib/tagging/contradictions/hours-checks';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { leila } from '../../people/leila';
import { people } from '../../people/people';
import { today } from '../../people/person';
import { base, type Change } from '../../people/rule-pairs';
import { scored } from './scored';

const ids = (change: Change) => tagAnswers(scored(base, change)).contradictions.map(({ id }) => id);
const stiff = (hours: NonNullable<Change['hours-stiff']>) => ({ 'hours-stiff': hours }) as const;
const pain = (hours: NonNullable<Change['hours-pain']>) => ({ 'hours-pain': hours }) as const;
const calmNight = { '21-24': 'none', '00-03': 'none', '03-06': 'none' } as const;
const wakes = { 'night-wake': 'second', 'night-up': 'yes' } as const;

// Of each check: hours that break it, and hours that nearly do.
const pairs: readonly [id: string, breaks: Change, nearly: Change][] = [
  [
    'no-morning-stiffness-but-in-hours',
    { 'am-stiff': 'no', ...stiff({ '06-09': 'moderate' }) },
    { 'am-stiff': 'no', ...stiff({ '03-06': 'severe', '06-09': 'mild', '09-12': 'severe' }) },
  ],
  [
    'morning-stiffness-but-not-in-hours',
    { 'am-stiff': '31-60', ...stiff({ '06-09': 'none', '09-12': 'none' }) },
    { 'am-stiff': '31-60', ...stiff({ '03-06': 'mild', '06-09': 'none', '09-12': 'none' }) },
  ],
  [
    'stiff-all-day-but-hours-free',
    { 'am-stiff': 'all-day', ...stiff({ '15-18': 'none' }) },
    { 'am-stiff': 'all-day', ...stiff({ '15-18': 'mild', '21-24': 'none' }) },
  ],
  [
    'no-night-waking-but-pain-in-hours',
    { 'night-wake': 'no', 'night-up': null, ...pain({ '03-06': 'moderate' }) },
    { 'night-wake': 'no', 'night-up': null, ...pain({ '00-03': 'mild', '03-06': 'mild', '21-24': 'severe' }) },
  ],
  [
    'night-waking-but-hours-free',
    { ...wakes, ...stiff(calmNight), ...pain(calmNight) },
    { ...wakes, ...stiff({ ...calmNight, '03-06': 'mild' }), ...pain(calmNight) },
  ],
  [
    'better-but-hours-rise',
    { 'day-pattern': 'better', ...pain({ '06-09': 'none', '18-21': 'moderate' }) },
    {
      'day-pattern': 'better',
      ...pain({ '06-09': 'none', '18-21': 'moderate' }),
      ...stiff({ '06-09': 'mild', '18-21': 'none' }),
    },
  ],
  [
    'worse-but-hours-fall',
    { 'day-pattern': 'worse', ...pain({ '06-09': 'moderate', '18-21': 'none' }) },
    { 'day-pattern': 'worse', ...pain({ '06-09': 'moderate', '18-21': 'mild' }) },
  ],
];

describe('where the hours do not fit the answers they belong to', () => {
  test('every check is listed here, and has words for the patient', () => {
    const known = hoursChecks.map(({ id }) => id);
    expect(pairs.map(([id]) => id)).toEqual(known);
    for (const id of known) expect(contradictionWords(id as AskedId, 'patient').also).toMatch(/marked/);
  });

  test.each(pairs)('%s', (id, breaks, nearly) => {
    expect(ids(breaks)).toEqual([id]);
    expect(ids(nearly)).toEqual([]);
  });

  test('hours left out are not “none”', () => {
    expect(ids({ 'am-stiff': 'gt-120', ...stiff({ '06-09': 'none' }) })).toEqual([]);
    expect(ids({ ...wakes, ...pain(calmNight) })).toEqual([]);
    expect(ids({ 'day-pattern': 'better', ...stiff({ '18-21': 'severe' }) })).toEqual([]);
  });

  test('the patient is asked about them, with the questions to look at', () => {
    const asked = contradictionsIn(leila.answers, today);
    expect(asked.map(({ id }) => id)).toEqual(leila.mustGet.contradictions);
    expect(asked).toContainEqual(
      expect.objectContaining({
        id: 'no-night-waking-but-pain-in-hours',
        questions: ['night-wake', 'hours-pain'],
      }),
    );
  });
});

const { rows, options } = dayAndNight.questions['hours-stiff'];
const profile = fc.record(
  Object.fromEntries(Object.keys(rows).map((span) => [span, fc.constantFrom(...Object.keys(options))])),
  { requiredKeys: [] },
);

test('whatever the hours say, no rule, tag, criteria set or urgency reads them', () => {
  const hoursIds = hoursChecks.map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...people), profile, profile, (person, hours, painHours) => {
      const without = scored(person, { 'hours-stiff': null, 'hours-pain': null });
      const { contradictions, ...evaluation } = tagAnswers({
        ...without,
        'hours-stiff': hours,
        'hours-pain': painHours,
      });
      const { contradictions: before, ...same } = tagAnswers(without);
      expect(evaluation).toEqual(same);
      expect(contradictions.filter(({ id }) => !hoursIds.includes(id))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('a doubt names an answer and hours that the patient really gave', () => {
  fc.assert(
    fc.property(fc.constantFrom(...people), profile, profile, (person, hours, painHours) => {
      const answers = { ...person.answers, 'hours-stiff': hours, 'hours-pain': painHours };
      const hoursIds: readonly string[] = hoursChecks.map(({ id }) => id);
      for (const { id, questions } of contradictionsIn(answers as Answers, today)) {
        if (!hoursIds.includes(id)) continue;
        const [other, ...marked] = questions;
        expect(other && answers[other]).toBeDefined();
        expect(marked.some((id) => Object.keys((answers[id] as object | undefined) ?? {}).length > 0)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
