import { expect, test } from 'vitest';
import { randomForms } from '@/bench/random-forms';
import { scoredIds } from '@/lib/tagging/reading';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { nadia } from '../../people/nadia';
import { scored } from './scored';

test('what changes nothing alone is last among the missing, wherever it stands on the form', () => {
  let moved = 0;
  for (const form of randomForms(60, 7)) {
    const evaluation = explainAnswers(form);
    for (const { missing } of evaluation.assessed ? evaluation.tags : []) {
      const idle = missing.map(({ effect }) => Number(effect === 'changes nothing alone'));
      expect(idle).toEqual(idle.toSorted());
      const places = missing.map(({ question }) => scoredIds.indexOf(question));
      if (places.join() !== places.toSorted((a, b) => a - b).join()) moved += 1;
    }
  }
  expect(moved).toBeGreaterThan(0);
});

test('the one thing not tried is missing beside others that were', () => {
  const evaluation = explainAnswers(scored(nadia, { tried: { heat: 'helped' } }));
  const tags = evaluation.assessed ? evaluation.tags : [];
  expect(tags.find(({ id }) => id === 'hamstring-tightness')?.missing).toContainEqual(
    expect.objectContaining({ question: 'tried', row: 'ham', state: 'unanswered' }),
  );
});
