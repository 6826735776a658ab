import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type QuestionId, questions } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import { isAsked } from '@/lib/form/reachability';
import type { Triage } from '@/lib/tagging/evaluation';
import { scoredIds } from '@/lib/tagging/reading';
import { tagAnswers, triageDraft } from '@/lib/tagging/tag-answers';
import { anyAnswers, having } from './random-answers';
import { ruleIds } from './scored';

// Thousands of evaluations take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = (numRuns: number) => ({ seed: 20261124, numRuns });
const alarm = ({ urgency }: Pick<Triage, 'urgency'>) => ['routine', 'soon', 'urgent', 'emergency'].indexOf(urgency);

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
