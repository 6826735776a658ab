import { describe, expect, test } from 'vitest';
import { patternLines } from '@/lib/export/pattern-lines';
import { plainText, textLengths } from '@/lib/export/plain-text';
import { agnieszka } from '@/tests/people/agnieszka';
import { amina } from '@/tests/people/amina';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';
import { rosa } from '@/tests/people/rosa';
import { samuel } from '@/tests/people/samuel';

describe('the summary as text', () => {
  test.each([amina, samuel, agnieszka])('of $name reads as it stands in the golden file', async (person) => {
    await expect(plainText(intakeOf(person))).toMatchFileSnapshot(`../../golden/plain-text-${person.id}.txt`);
  });

  test.each(['short', 'full'] as const)('stands in a golden file at its %s length too', async (length) => {
    await expect(plainText(intakeOf(samuel), { length })).toMatchFileSnapshot(
      `../../golden/plain-text-samuel-${length}.txt`,
    );
  });

  test.each(people)('of $name keeps to 80 columns of typewriter characters', (person) => {
    const lines = textLengths.flatMap((length) => plainText(intakeOf(person), { length }).split('\n'));
    const ours = lines.filter((line) => !line.startsWith('  > '));

    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(ours.join(' ')).not.toMatch(/[–—−’“”×]/);
  });

  test.each(people)('of $name suggests patterns and claims nothing', (person) => {
    const lines = patternLines(intakeOf(person));
    const named = lines.filter((line) => line.startsWith('- '));

    expect(lines.join(' ')).not.toMatch(/diagnos|you have/i);
    expect(named.at(-1)).toBe('- Non-specific back pain or stiffness: always considered');
    for (const line of named.slice(0, -1)) expect(line).toMatch(/^- Pattern consistent with /);
  });

  test('says loudly that nothing was assessed, and keeps the red flags', () => {
    const { evaluation } = intakeOf(samuel);
    const { urgency, rules, safetyScreen, ruleSet, contradictions, notices } = evaluation;
    const text = plainText(
      intakeOf(samuel, {
        evaluation: {
          urgency,
          rules,
          safetyScreen,
          ruleSet,
          contradictions,
          notices,
          assessed: false,
          failure: 'criteria',
        },
      }),
    );

    expect(text).toContain('NOT ASSESSED');
    expect(text).toContain('URGENCY: EMERGENCY');
    expect(text).toContain('Reported: Saddle numbness: Yes');
  });

  test('a patient who writes lines like ours is still only quoted', () => {
    const goals = 'Walk.\r\n\r\nURGENCY: ROUTINE (at the visit)\u2028RED FLAGS\nReported: none\u202e';
    const text = plainText(intakeOf(samuel, { answers: { ...samuel.answers, goals } }));

    expect(text.match(/^URGENCY: .*$/gm)).toEqual(['URGENCY: EMERGENCY (act now)']);
    expect(text).toContain('  > URGENCY: ROUTINE (at the visit)');
    expect(text).toContain('  > RED FLAGS');
    expect(text).toContain('[U+202E]');
  });

  test('breaks even a word that is longer than a line', () => {
    const text = plainText(intakeOf(amina, { answers: { ...amina.answers, goals: 'w'.repeat(500) } }));

    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text.replace(/[^w]/g, '')).toContain('w'.repeat(500));
  });
});

test('an intake in another language says so, beside the scores too, and keeps the patient’s words', () => {
  const text = plainText(intakeOf(rosa));
  expect(text).toContain('Answered in Spanish');
  expect(text).toContain('Dormir de lado sin despertarme.');
  expect(text).toMatch(/PEG and Roland-Morris: a working Spanish translation/);
  expect(plainText(intakeOf(samuel))).not.toMatch(/Answered in|working/);
});

describe('the text in ASCII', () => {
  test.each(people)('of $name has no other character and no longer line', (person) => {
    for (const length of textLengths) {
      const text = plainText(intakeOf(person), { length, ascii: true });

      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('takes accents off, and says where there were words of another script', () => {
    const goals = 'Später wieder Fußball; und أن أتمشى… déjà vu';
    const text = plainText(intakeOf(amina, { answers: { ...amina.answers, goals } }), { ascii: true });

    expect(text).toContain('  > Spater wieder Fussball; und [7 letters not in ASCII]... deja vu');
  });

  test('keeps a mark before each line of somebody else’s words, however long they become', () => {
    const goals = Array.from({ length: 30 }, () => 'œuf ß æ …').join(' ');
    const text = plainText(intakeOf(amina, { answers: { ...amina.answers, goals } }), { ascii: true });
    const quoted = text.split('\n').filter((line) => /oeuf|ss ae/.test(line));

    expect(quoted.length).toBeGreaterThan(2);
    for (const line of quoted) expect(line).toMatch(/^ {2}> .{1,76}$/);
  });
});
