import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import {
  contradictionsIn,
  keptOf,
  newOn,
  type Put,
  putToPatient,
  unsettled,
} from '@/lib/intake/contradictions/contradictions';
import { contradictionWords } from '@/lib/intake/contradictions/words';
import type { AskedId } from '@/lib/intake/contradictions/words/words';
import { emptyDraft } from '@/lib/intake/draft';
import { toSubmission } from '@/lib/intake/submission';
import { furtherChecks } from '@/lib/tagging/contradictions/further-checks';
import { statedChecks } from '@/lib/tagging/contradictions/stated-checks';
import { leakedWords } from '@/tests/browser/forbidden-words';
import { nadia } from '@/tests/people/nadia';
import { olga } from '@/tests/people/olga';
import { people } from '@/tests/people/people';
import { today } from '@/tests/people/person';

const found = contradictionsIn(olga.answers, today);
const asked = [...statedChecks, ...furtherChecks].map(({ id }) => id).filter((id) => id !== 'body-map-empty');
const at = '2026-11-24T10:00:00.000Z';

/** Olga's answers, some of them changed to what does or does not fit. */
const told = fc.record(
  {
    'leg-symptoms': fc.constantFrom('no' as const, 'one' as const, 'both' as const),
    'rest-effect': fc.constantFrom('better' as const, 'worse' as const),
    'nprs-now': fc.integer({ min: 0, max: 2 }),
    'sit-hours': fc.constantFrom('lt-4' as const, '4-6' as const),
    history: fc.record({
      'back-surgery': fc.constantFrom('yes' as const, 'no' as const),
      'back-surgery-year': fc.constantFrom(1999, 2004),
      'blood-thinner': fc.constant('no' as const),
      'ulcer-kidney': fc.constant('no' as const),
      allergies: fc.string(),
    }),
  },
  { requiredKeys: [] },
);
const change = (changed: Partial<Answers>): Answers => ({ ...olga.answers, ...changed });

describe('what does not fit together', () => {
  test('is found among the answers that were asked for, as the record will find it', () => {
    expect(found.length).toBeGreaterThan(1);
    for (const person of people) {
      const sent = toSubmission({ ...emptyDraft, answers: person.answers, declined: person.declined }, today);
      const recorded = sent.ok ? sent.submission.evaluation.contradictions.map(({ id }) => id) : [];
      const here = contradictionsIn(person.answers, today).map(({ id }) => id);
      expect(here, person.id).toEqual(recorded.filter((id) => id !== 'body-map-empty'));
    }
  });

  test('is asked about until it is kept, and then never again with the same answers', () => {
    fc.assert(
      fc.property(told, told, (first, later) => {
        const before = contradictionsIn(change(first), today);
        const kept = putToPatient([], before, at);
        expect(unsettled(before, kept)).toEqual([]);
        const after = contradictionsIn(change(later), today);
        for (const one of after) {
          const same = before.some(({ id, answers }) => id === one.id && answers === one.answers);
          expect(unsettled(after, kept).includes(one)).toBe(!same);
        }
      }),
    );
  });

  test('interrupts a page once for the same answers, and again only for others', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), (saves) => {
        let put: readonly Put[] = [];
        const interrupted: string[] = [];
        let last = '';
        for (const changed of saves) {
          const fresh = newOn('medical-history', contradictionsIn(change(changed), today), put);
          put = putToPatient(put, fresh);
          for (const { id, answers } of fresh) {
            expect(`${id} ${answers}`).not.toBe(last);
            last = `${id} ${answers}`;
            interrupted.push(last);
          }
        }
        expect(new Set(put.map(({ id }) => id)).size).toBe(put.length);
        expect(interrupted.every((one) => one.startsWith('no-back-surgery-but-year-given'))).toBe(true);
      }),
    );
  });

  test('takes no notice of words that no check reads', () => {
    const history = { 'back-surgery': 'no', 'back-surgery-year': 2004 } as const;
    const [one] = contradictionsIn(change({ history: { ...history, allergies: 'Nuts' } }), today).filter(
      ({ id }) => id === 'no-back-surgery-but-year-given',
    );
    const [other] = contradictionsIn(change({ history: { ...history, allergies: 'Bees' } }), today).filter(
      ({ id }) => id === 'no-back-surgery-but-year-given',
    );
    expect(one?.answers).toBe(other?.answers);
    expect(one?.answers).not.toContain('Nuts');
  });

  test('never keeps a form from being sent, and changes no rule, kept or not', () => {
    const draft = { ...emptyDraft, answers: olga.answers, declined: olga.declined };
    const plain = toSubmission(draft, today);
    const kept = toSubmission({ ...draft, put: putToPatient([], found, at) }, today);

    expect(plain.ok && plain.submission.kept).toEqual([]);
    expect(kept.ok && kept.submission.kept).toEqual(found.map(({ id }) => ({ id, keptAt: at })));
    expect(kept.ok && kept.submission.evaluation).toEqual(plain.ok && plain.submission.evaluation);
  });

  test('kept with other answers than those that were sent is not kept', () => {
    const put = putToPatient([], contradictionsIn(change({ 'nprs-now': 0 }), today), at);
    const now = contradictionsIn(change({ 'nprs-now': 4, 'rest-effect': 'worse' }), today);

    expect(keptOf(now, put).every(({ id }) => now.some((one) => one.id === id))).toBe(true);
    expect(keptOf(contradictionsIn(nadia.answers, today), put)).toEqual([]);
  });
});

describe('the words', () => {
  test.each(asked)('for %s say what was said, in both voices, and nothing of what it may mean', (id) => {
    for (const voice of ['patient', 'proxy'] as const) {
      const { said, also } = contradictionWords(id as AskedId, voice);
      expect(said).toMatch(/^You (said|gave) .*\.$/);
      expect(also).toMatch(/\.$/);
      expect(leakedWords(`${said} ${also}`)).toEqual([]);
    }
  });
});
