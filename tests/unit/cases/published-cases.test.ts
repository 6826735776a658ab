import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isAsked } from '@/lib/form/reachability';
import { scoredAnswersSchema } from '@/lib/form/scored-answers';
import { askedAs, type ScoredId } from '@/lib/tagging/evaluation';
import { urgencies } from '@/scripts/cases/published-case';
import { readCases } from '@/scripts/cases/read-cases';
import { readings, silentMeansNo } from '@/scripts/cases/readings';
import { alsoAccepted } from '@/scripts/cases/what-counts';

const cases = readCases();

/** Of everything but the answers, as collected. */
const asCollected = '68d27affe73120c82e05c2e666b951370bbfc460bc0e2d9f3cfec657d06a20f9';

describe('the published cases', () => {
  test('are all there, once each', () => {
    const expected = Array.from({ length: 41 }, (_, index) => `HX-${String(index + 1).padStart(3, '0')}`);
    expect(cases.map(({ id }) => id)).toEqual(expected);
  });

  test('keep source, text, diagnosis, label, urgency and note as they were collected', () => {
    const lines = cases.flatMap(({ id, source, text, diagnosis, label, urgency, note }) => [
      id,
      source,
      text,
      diagnosis,
      label,
      urgency,
      note,
    ]);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(asCollected);
  });

  test('accept beside the label and the urgency only what a note speaks of, and only a higher urgency', () => {
    for (const [id, accepted] of Object.entries(alsoAccepted)) {
      const published = cases.find((one) => one.id === id);
      expect(published?.note, id).toMatch(/acceptable|should not be scored as an error/);
      if (!accepted.urgency || !published) continue;
      expect(urgencies.indexOf(accepted.urgency)).toBeGreaterThan(urgencies.indexOf(published.urgency));
    }
  });
});

describe.each(cases)('$id', ({ answers, filledBecause, leftOutBecause }) => {
  const ids = Object.keys(answers) as ScoredId[];

  test('has answers the form could have given', () => {
    expect(scoredAnswersSchema.safeParse(answers).error).toBeUndefined();
    expect(ids.filter((id) => Array.isArray(answers[id]) && answers[id].length === 0)).toEqual([]);
  });

  test.each(readings)('answers only what is asked: $name', ({ read }) => {
    // An alarm closes the self-tests, which no text speaks of.
    const situation = { answers: read(answers), alarm: true };
    const filled = Object.keys(situation.answers) as ScoredId[];
    expect(filled.filter((id) => !isAsked(askedAs(id), situation))).toEqual([]);
  });

  test('gives reasons for answers it has, and for others it has not', () => {
    const questions = new Set(Object.keys(scoredAnswersSchema.shape));
    expect(Object.keys(filledBecause).filter((id) => !(id in answers))).toEqual([]);
    expect(Object.keys(leftOutBecause).filter((id) => id in answers || !questions.has(id))).toEqual([]);
  });

  test('keeps every answer when silence means no', () => {
    expect(silentMeansNo(answers)).toMatchObject(answers);
  });
});
