import { describe, expect, expectTypeOf, test } from 'vitest';
import { instruments } from '@/lib/intake/instruments/instruments';
import { causes } from '@/lib/tagging/causes/causes';
import { criteriaSets } from '@/lib/tagging/criteria/criteria-sets';
import { type EvidenceKey, evidence } from '@/lib/tagging/evidence/evidence';
import { type Sourced, sourceLine } from '@/lib/tagging/evidence/source-line';
import { reminders } from '@/lib/tagging/notices';
import { oddsModels } from '@/lib/tagging/odds-models';
import { emergency } from '@/lib/tagging/red-flags/emergency';
import { soon } from '@/lib/tagging/red-flags/soon';
import { urgent } from '@/lib/tagging/red-flags/urgent';

const rules = [...emergency, ...urgent, ...soon];
const models = Object.values(oddsModels);
const ratios = models.flatMap(({ factors }) => factors.flat());
const statements: readonly Sourced[] = [
  ...rules,
  ...Object.values(criteriaSets),
  ...causes,
  ...causes.flatMap(({ guideline }) => guideline),
  ...models.map(({ prior }) => prior),
  ...ratios,
  ...reminders,
];
const entries = Object.entries(evidence);

describe('every source', () => {
  test('was reviewed by a clinician, or is not yet due', () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = entries.filter(([, { reviewBy }]) => reviewBy <= today).map(([key]) => key);

    expect(overdue).toEqual([]);
  });

  test('is looked at again the sooner the less it was checked', () => {
    const dueBy = { V: '2027-11-24', V2: '2027-05-24', M: '2027-05-24', X: '2027-02-24' };
    for (const [key, { grade, reviewBy }] of entries) expect(reviewBy <= dueBy[grade], key).toBe(true);
  });

  test('is one that something rests on', () => {
    const used = new Set<string>([
      ...statements.flatMap((statement) => statement.evidence),
      ...instruments.map((instrument) => instrument.evidence),
    ]);

    expect(entries.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  test('says what it is, what it supports, of whom, and in which numbers', () => {
    expect(entries.length).toBeGreaterThan(30);
    for (const [key, { cite, citation, supports, population, numbers, link = 'https://', year = 1977 }] of entries) {
      for (const text of [cite, citation, supports, population, numbers]) expect(text.trim(), key).not.toBe('');
      expect(link, key).toMatch(/^https:\/\//);
      expect(year >= 1977 && year <= 2026, key).toBe(true);
    }
  });
});

describe('every statement', () => {
  test('rests on a source', () => {
    expect(statements.length).toBeGreaterThan(100);
    for (const { evidence: keys } of statements) expect(keys.length).toBeGreaterThan(0);
  });

  test('names a source that exists, or does not compile', () => {
    expectTypeOf<{ evidence: ['girft-2023'] }>().toExtend<Sourced>();
    expectTypeOf<{ evidence: ['girft-2032'] }>().not.toExtend<Sourced>();
    expectTypeOf<{ evidence: [] }>().not.toExtend<Sourced>();
    expectTypeOf<'article'>().toExtend<EvidenceKey>();
  });

  test('that is an expert choice is marked as one, in rules and in causes', () => {
    const rest = (keys: readonly string[]) => keys.some((key) => key.startsWith('expert-'));
    for (const { id, evidence: keys, grade, expert } of rules) {
      expect(rest(keys) && !expert, id).toBe(false);
      expect(grade === 'X', id).toBe(rest(keys));
    }
    for (const { id, evidence: keys, expert } of causes) {
      expect(
        keys.some((key) => key === 'expert-patterns'),
        id,
      ).toBe(expert === true);
    }
  });

  test('has its sources in one line, each once, with what must be known of them', () => {
    expect(sourceLine({ evidence: ['deyo-1988'] })).toBe('Deyo & Diehl 1988');
    expect(sourceLine({ evidence: ['expert-odds', 'expert-patterns', 'suri-2010'], note: 'to be verified' })).toBe(
      'Expert choice; Suri 2010 (to be verified)',
    );
  });
});

test('each likelihood ratio beside a reason is one of its model, and so has its source', () => {
  for (const cause of causes.filter(({ id }) => id === 'axspa' || id === 'lss')) {
    const known = oddsModels[cause.id as 'axspa' | 'lss'].factors.flat().map(({ patient }) => patient);
    const shown = [...cause.for, ...cause.against].flatMap(({ likelihoodRatio }) => likelihoodRatio ?? []);

    expect(shown.length, cause.id).toBeGreaterThan(5);
    for (const ratio of shown) expect(known, cause.id).toContain(ratio);
  }
});
