import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { randomForms } from '@/bench/random-forms';
import { type QuestionId, questions } from '@/lib/form/form';
import { isAsked } from '@/lib/form/reachability';
import { causes } from '@/lib/tagging/causes/causes';
import type { Evaluation, Support, TagId } from '@/lib/tagging/evaluation';
import { leavesOf } from '@/lib/tagging/leaves';
import { scoredIds } from '@/lib/tagging/reading';
import { explainAnswers, firesAlarm, tagAnswers, triageDraft } from '@/lib/tagging/tag-answers';
import { anyAnswers, having } from './random-answers';
import { supports } from './scored';

// Thousands of evaluations take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20261124;
const runs = (numRuns: number) => ({ seed, numRuns });
const strength = (support: Support | null | undefined) =>
  [undefined, 'weak', 'moderate', 'strong'].indexOf(support ?? undefined);
const read = ({ contradictions: _, ...evaluation }: Evaluation) => JSON.stringify(evaluation);

describe('of any answers at all', () => {
  test('ten thousand forms as patients might send them are assessed', () => {
    for (const form of randomForms(10_000, 1)) {
      const evaluation = tagAnswers(form);
      expect(evaluation.assessed || form).toBe(true);
    }
  });

  test('nothing throws, and everything is assessed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(tagAnswers(answers).assessed).toBe(true);
        triageDraft(answers);
      }),
      runs(500),
    );
  });

  test('equal answers give equal bytes, in whatever order they come', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const again = Object.fromEntries(Object.entries(structuredClone(answers)).reverse());

        expect(JSON.stringify(tagAnswers(again))).toBe(JSON.stringify(tagAnswers(answers)));
      }),
      runs(300),
    );
  });

  test('no answer is changed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const before = JSON.stringify(answers);
        explainAnswers(answers);

        expect(JSON.stringify(answers)).toBe(before);
      }),
      runs(60),
    );
  });

  test('no answer to a question that was not asked is read', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const situation = { answers, alarm: firesAlarm(answers) };
        const closed = scoredIds.filter((id) => id in questions && !isAsked(id as QuestionId, situation));
        const flipped = having(answers, Object.fromEntries(closed.map((id) => [id, others[id]])));

        expect(read(tagAnswers(flipped))).toBe(read(tagAnswers(answers)));
      }),
      runs(500),
    );
  });

  test('null, an empty text and an empty list are no answer', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...scoredIds), fc.constantFrom(null, '', []), (answers, id, blank) => {
        const without = having(answers, { [id]: undefined });

        expect(JSON.stringify(tagAnswers({ ...answers, [id]: blank }))).toBe(JSON.stringify(tagAnswers(without)));
      }),
      runs(300),
    );
  });
});

describe('tags', () => {
  const questionsAgainst = new Map(
    causes.map((cause) => [
      cause.id,
      cause.against.flatMap(({ when }) => leavesOf(when).map(({ question }) => question)),
    ]),
  );

  test('are never raised by taking away an answer that only supports them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const evaluation = tagAnswers(answers);
        for (const tag of evaluation.assessed ? evaluation.tags : []) {
          const against = questionsAgainst.get(tag.id) ?? [];
          for (const { question } of tag.for.filter((reason) => !against.some((id) => id === reason.question))) {
            const after = supports(tagAnswers(having(answers, { [question]: undefined })))[tag.id];

            expect(strength(after)).toBeLessThanOrEqual(strength(tag.support));
          }
        }
      }),
      runs(300),
    );
  });

  test('say only of counterfactuals and missing answers what applying them gives', () => {
    const levelOf = (answers: object, id: TagId) => supports(tagAnswers(answers))[id] ?? 'not shown';
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const evaluation = explainAnswers(answers);
        for (const tag of evaluation.assessed ? evaluation.tags : []) {
          for (const { question, instead, support } of tag.counterfactuals) {
            expect(support).not.toBe(tag.support);
            expect(levelOf(having(answers, { [question]: instead }), tag.id)).toBe(support);
          }
          for (const { couldBecome } of tag.missing) expect(couldBecome).not.toContain(tag.support);
        }
      }),
      runs(60),
    );
  });

  test('always end with the base, which has no support level', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const evaluation = tagAnswers(answers);

        expect(evaluation.assessed && evaluation.tags.at(-1)).toMatchObject({ id: 'non-specific-lbp', support: null });
      }),
      runs(200),
    );
  });
});
