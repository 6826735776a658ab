import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleBook } from '@/lib/intake/rule-book';
import { causes } from '@/lib/tagging/causes/causes';
import type { Condition } from '@/lib/tagging/condition';
import { evidence } from '@/lib/tagging/evidence/evidence';
import { conditionWords } from '@/lib/tagging/rule-book/condition-words';
import subgroups from '@/lib/tagging/rule-book/subgroups.json';
import { countSubgroups } from '@/scripts/rule-book/subgroups';
import { toMarkdown } from '@/scripts/rule-book/to-markdown';
import { rulePairs } from '../../people/rule-pairs';

const chapters = ruleBook();
const cells = (id: string) => chapters.find((chapter) => chapter.id === id)?.tables.flatMap(({ rows }) => rows) ?? [];

describe('the rule book', () => {
  test('is current: run `npm run rules`', () => {
    expect(subgroups).toEqual(countSubgroups());
    expect(readFileSync('docs/rules.md', 'utf8') === toMarkdown(chapters), 'docs/rules.md').toBe(true);
  });

  test('has every rule, cause, code and source', () => {
    expect(cells('red-flags').map(([id]) => id)).toEqual(rulePairs.map(({ rule }) => rule));
    expect(cells('evidence').map(([key]) => key)).toEqual(Object.keys(evidence));
    for (const { id, codes, for: pro, against } of causes) {
      const words = JSON.stringify(cells(`cause-${id}`));
      for (const { code } of codes) expect(words, id).toContain(`"${code}"`);
      expect(cells(`cause-${id}`).length, id).toBeGreaterThanOrEqual(codes.length + pro.length + against.length);
    }
  });

  test('has a cell for every column, and each chapter and table once', () => {
    for (const { id, tables } of chapters) {
      expect(chapters.filter((other) => other.id === id)).toHaveLength(1);
      for (const { caption, columns, rows } of tables) {
        for (const row of rows) expect(row, caption).toHaveLength(columns.length);
        expect(new Set(rows.map((row) => row.join())).size, caption).toBe(rows.length);
      }
    }
  });

  test('names each use of age and sex', () => {
    const uses = cells('model-facts').map(([where, reads]) => `${where}: ${reads}`);
    expect(uses).toEqual(
      expect.arrayContaining([
        'rule U6: age, sex-birth',
        'rule S4: age',
        'rule S9: age',
        'entry of Berlin 2006, inflammatory back pain: age',
        'Hamilton 2013, self-completed screen: Male: sex-birth',
        'ratio of lss: over 70: age',
        'facet-oa: Age 50 to 64: age',
        'question pregnant: sex-birth',
        'question toe-reach: age',
      ]),
    );
  });

  test('says a pipe as a pipe in Markdown', () => {
    const table = { caption: 'T', columns: ['A'], rows: [['x | y']] };
    expect(toMarkdown([{ id: 'a', title: 'A', text: ['Words.'], tables: [table] }])).toContain(
      '## A\n\nWords.\n\n**T**\n\n| A |\n| --- |\n| x \\| y |\n',
    );
  });
});

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [{ question: 'rf-bone', leftBlank: true }, 'rf-bone left blank on a sent form'],
    [{ question: 'rf-bladder', is: ['yes'] }, 'rf-bladder is “Yes”'],
    [
      { question: 'duration', is: ['lt-1w'], ifBlank: 'holds' },
      'duration is “Less than 1 week” (or no answer on a sent form)',
    ],
    [
      { question: 'duration', is: ['gt-5y'], ifBlank: 'fails' },
      'duration is “More than 5 years” (false without an answer)',
    ],
    [
      { question: 'nsaid', is: ['much'], inDoubt: ['cant'] },
      "nsaid is “Much better or gone” (unknown for “I can't take it”)",
    ],
    [
      { question: 'rf-cancer', otherThan: ['no'] },
      'rf-cancer is anything but “No” (doubt counts, and no answer on a sent form)',
    ],
    [{ question: 'body-map', has: ['neck', 'mid-back'] }, 'body-map has “Neck” / “Mid back”'],
    [
      { question: 'spa-signs', has: [], inDoubtIf: ['joint-swelling'] },
      'spa-signs has none that makes it true (unknown with “A hot, swollen joint with no injury” or without an answer)',
    ],
    [{ question: 'tried', row: 'ham', came: ['helped'] }, 'tried “Back-of-thigh stretch”: “Helped”'],
    [{ question: 'tried', anyRow: ['worse'] }, 'something tried: “Made it worse”'],
    [{ question: 'tried', noRow: ['helped'] }, 'nothing tried: “Helped”'],
    [{ question: 'age', from: 71, ifBlank: 'holds' }, 'age 71 or more (or no answer on a sent form)'],
    [{ question: 'age', to: 17 }, 'age 17 or less'],
    [{ question: 'age', from: 50, to: 64 }, 'age 50 to 64'],
    [{ question: 'onset-age', below: 45 }, 'onset-age below 45'],
    [{ question: 'onset-age', from: 45 }, 'onset-age 45 or more'],
    [{ criteria: 'calin', is: 'not-met' }, 'Calin 1977: not met'],
    [{ criteria: 'calin', is: 'met' }, 'Calin 1977: met'],
    [{ criteria: 'calin', trueItems: { from: 3, to: 3 } }, 'Calin 1977: exactly 3 true items'],
    [{ criteria: 'calin', trueItems: { to: 2 } }, 'Calin 1977: at most 2 true items'],
    [
      { criteria: 'calin', trueItems: { from: 4 }, entryHolds: true },
      'Calin 1977: at least 4 true items, and its entry is known to hold',
    ],
    [{ probability: 'lss', from: 0.2 }, 'lss: probability of 20% or more'],
    [{ not: { question: 'age', to: 17 } }, 'NOT age 17 or less'],
    [{ all: [{ question: 'age', to: 17 }] }, 'age 17 or less'],
    [
      {
        any: [
          { question: 'age', to: 17 },
          {
            all: [
              { question: 'age', from: 20 },
              {
                not: {
                  any: [
                    { question: 'age', to: 30 },
                    { question: 'peg-g', from: 4 },
                  ],
                },
              },
            ],
          },
        ],
      },
      'age 17 or less OR (age 20 or more AND NOT (age 30 or less OR peg-g 4 or more))',
    ],
    [
      {
        atLeast: 2,
        of: [
          { question: 'age', to: 1 },
          { question: 'age', to: 2 },
          { question: 'age', to: 3 },
        ],
      },
      'at least 2 of: age 1 or less; age 2 or less; age 3 or less',
    ],
  ])('%j', (condition, words) => expect(conditionWords(condition)).toBe(words));
});
