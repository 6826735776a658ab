import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { randomForms } from '@/bench/random-forms';
import { type QuestionId, questions } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import { isAsked } from '@/lib/form/reachability';
import { causes } from '@/lib/tagging/causes/causes';
import type { Evaluation, Support, TagId, Triage } from '@/lib/tagging/evaluation';
import { leavesOf } from '@/lib/tagging/leaves';
import { scoredIds } from '@/lib/tagging/reading';
import { explainAnswers, firesAlarm, tagAnswers, triageDraft } from '@/lib/tagging/tag-answers';
import { anyAnswers, having } from './random-answers';
import { ruleIds, supports } from './scored';

// Thousands of evaluations take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20261124;
const runs = (numRuns: number) => ({ seed, numRuns });
const alarm = ({ urgency }: Pick<Triage, 'urgency'>) => ['routine', 'soon', 'urgent', 'emergency'].indexOf(urgency);
const strength = (support: Support | null | undefined) =>
  [undefined, 'weak', 'moderate', 'strong'].indexOf(support ?? undefined);
const read = ({ contradictions: _, ...evaluation }: Evaluation) => JSON.stringify(evaluation);

// Pain that goes when seated is the finding, so there "no" is not the harmless answer.
const canSayNo = Object.entries<Question>(questions).flatMap(([id, question]) =>
  question.kind === 'choice' && 'no' in question.options && id !== 'seated-pain' ? [id] : [],
);
const positives = [
  ...['rf-bladder', 'rf-saddle', 'rf-bowel', 'rf-chest-belly', 'rf-fever', 'rf-weight-loss'].map((id) => [id, 'yes']),
  ...['rf-steroid', 'rf-bone', 'rf-constant'].map((id) => [id, 'yes']),
  ...['one', 'both'].map((weak) => ['rf-leg-weak', weak]),
  ...['past', 'now'].map((cancer) => ['rf-cancer', cancer]),
  ...['minor', 'major'].map((trauma) => ['rf-trauma', trauma]),
  ...['immune', 'recent-infection', 'spine-procedure', 'ivdu', 'dialysis'].map((risk) => ['rf-infection-risk', [risk]]),
] as [string, string | string[]][];
const noneOf = Object.entries<Question>(questions).flatMap(([id, question]) =>
  question.kind === 'choices' && 'none' in question.options ? [id] : [],
);

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

describe('urgency', () => {
  test('is never lower for "not sure" or for no answer than for "no"', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...canSayNo), (answers, id) => {
        const no = alarm(tagAnswers(having(answers, { [id]: 'no' })));
        const options = (questions[id as 'rf-bladder'] as Question & { options: object }).options;

        expect(alarm(tagAnswers(having(answers, { [id]: undefined })))).toBeGreaterThanOrEqual(no);
        if ('unsure' in options) {
          expect(alarm(tagAnswers(having(answers, { [id]: 'unsure' })))).toBeGreaterThanOrEqual(no);
          expect(alarm(triageDraft(having(answers, { [id]: 'unsure' })))).toBeGreaterThanOrEqual(
            alarm(triageDraft(having(answers, { [id]: 'no' }))),
          );
        }
      }),
      runs(500),
    );
  });

  test('is never lower for an empty list, or one of doubt, than for "none of these"', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...noneOf), (answers, id) => {
        const none = alarm(tagAnswers(having(answers, { [id]: ['none'] })));

        expect(alarm(tagAnswers(having(answers, { [id]: undefined })))).toBeGreaterThanOrEqual(none);
        if (id === 'family') {
          expect(alarm(tagAnswers(having(answers, { [id]: ['unsure'] })))).toBeGreaterThanOrEqual(none);
        }
      }),
      runs(500),
    );
  });

  test('is never lower with one more pick of the red-flag list', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...positives), (answers, [id, positive]) => {
        const picked = answers['rf-infection-risk'] ?? [];
        fc.pre(typeof positive !== 'string' && picked.length > 0);
        const more = [...new Set([...picked, ...positive])];

        expect(alarm(tagAnswers(having(answers, { [id]: more })))).toBeGreaterThanOrEqual(alarm(tagAnswers(answers)));
      }),
      runs(1000),
    );
  });

  test('is never lower with a red flag more', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...positives), (answers, [id, positive]) => {
        const no = having(answers, { [id]: typeof positive === 'string' ? 'no' : ['none'] });
        const yes = having(answers, { [id]: positive });

        expect(alarm(tagAnswers(yes))).toBeGreaterThanOrEqual(alarm(tagAnswers(no)));
        expect(alarm(triageDraft(yes))).toBeGreaterThanOrEqual(alarm(triageDraft(no)));
      }),
      runs(500),
    );
  });

  test('of a draft whose every question is answered is that of the sent form', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const situation = { answers, alarm: true };
        const open = scoredIds.filter((id) => {
          const asked = !(id in questions) || isAsked(id as QuestionId, situation);

          return asked && (answers[id] === undefined || (answers[id] as unknown[]).length === 0);
        });
        fc.pre(open.every((id) => ['goals', 'history', 'anything-else', 'roland-morris'].includes(id)));

        expect(ruleIds(triageDraft(answers))).toEqual(ruleIds(tagAnswers(answers)));
        expect(triageDraft(answers).urgency).toBe(tagAnswers(answers).urgency);
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
