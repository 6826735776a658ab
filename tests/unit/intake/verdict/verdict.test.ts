import { describe, expect, test } from 'vitest';
import { plainText } from '@/lib/export/plain-text';
import { doneSince } from '@/lib/intake/meanwhile';
import { causeName } from '@/lib/intake/verdict/cause-name';
import type { UrgencyVerdict } from '@/lib/intake/verdict/urgency-verdict';
import { addedTags, currentVerdict, isOpenVerdict, type Verdict } from '@/lib/intake/verdict/verdict';
import { isReasonOf, saysVerdict, verdictWords } from '@/lib/intake/verdict/verdict-words';
import { waitsSince } from '@/lib/intake/waiting';
import { amina } from '../../../people/amina';
import { intakeOf } from '../../../people/intake-of';
import { samuel } from '../../../people/samuel';

const at = new Date('2026-12-01T15:00:00Z');

function verdict(change: Partial<Verdict>): Verdict {
  const given = { id: crypto.randomUUID(), tag: 'axspa', kind: 'agree', reason: 'history', words: '' } as const;

  return { ...given, author: 'Dr. Ana Ruiz', createdAt: at, ...change };
}

function moved(change: Partial<UrgencyVerdict>): UrgencyVerdict {
  const given = { id: crypto.randomUUID(), from: 'emergency', to: 'soon', reason: 'examined', words: '' } as const;

  return { ...given, author: 'Dr. Ana Ruiz', createdAt: at, ...change };
}

describe('verdicts', () => {
  test('the last on a tag counts, and a cause that was added is one from then on', () => {
    const verdicts = [
      verdict({}),
      verdict({ kind: 'disagree', reason: 'examined' }),
      verdict({ tag: 'lss', kind: 'add' }),
    ];
    expect(currentVerdict(verdicts, 'axspa')?.kind).toBe('disagree');
    expect(currentVerdict(verdicts, 'radicular')).toBeNull();
    expect(addedTags(verdicts, [{ id: 'axspa' }])).toEqual(['lss']);
  });

  test('a cause is added once, and judged only where it stands', () => {
    const here = { verdicts: [verdict({ tag: 'lss', kind: 'add' })], listed: ['axspa'] };
    expect(isOpenVerdict({ tag: 'radicular', kind: 'add' }, here)).toBe(true);
    expect(isOpenVerdict({ tag: 'radicular', kind: 'agree' }, here)).toBe(false);
    for (const tag of ['axspa', 'lss'] as const) {
      expect(isOpenVerdict({ tag, kind: 'add' }, here)).toBe(false);
      expect(isOpenVerdict({ tag, kind: 'disagree' }, here)).toBe(true);
    }
  });

  test('a reason is one of its kind’s, and one that was retired stands as it was stored', () => {
    expect(isReasonOf('disagree', 'other-cause')).toBe(true);
    expect(isReasonOf('agree', 'other-cause')).toBe(false);
    expect(isReasonOf('agree', 'toString')).toBe(false);
    expect(saysVerdict({ kind: 'agree', reason: 'long-gone' })).toBe('Agreed: long-gone');
    for (const { reasons } of Object.values(verdictWords)) expect(Object.keys(reasons).length).toBeLessThan(6);
  });
});

describe('the summary as text', () => {
  test('has the urgency that counts, the rules’ own, each change with its reason, and words that pass for nothing else', () => {
    const intake = intakeOf(samuel);
    const text = plainText({
      ...intake,
      review: { ...intake.review, urgency: 'soon' },
      urgencyVerdicts: [moved({ words: 'Seen.\nURGENCY: ROUTINE' })],
    });
    expect(text).toContain('URGENCY: SOON (within two weeks)\nThe rules say: EMERGENCY (act now)\n');
    expect(text).toContain('- Lowered from Emergency to Soon: examined the patient (Dr. Ana Ruiz');
    expect(text).toContain('\n  > URGENCY: ROUTINE\n');
    expect(text).not.toContain('\nURGENCY: ROUTINE');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('has the engine’s tag and the verdict on it, and causes that were added', () => {
    const verdicts = [
      verdict({ kind: 'disagree', reason: 'other-cause' }),
      verdict({ tag: 'lss', kind: 'add', words: 'Scan.' }),
    ];
    const text = plainText({ ...intakeOf(amina), verdicts });
    expect(text).toContain('Pattern consistent with axial spondyloarthritis');
    expect(text).toContain(`${causeName('axspa')}. Disagreed: another cause fits`);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${causeName('lss')}. Added by a clinician: fits the history`);
    expect(text).toContain('  > Scan.');
  });
});

test('what came in between is told with names and words, oldest first, and what was there before is not', () => {
  const intake = intakeOf(amina);
  const [before, later] = [new Date(at.getTime() - 1000), new Date(at.getTime() + 1000)];
  const deeds = doneSince(
    {
      ...intake,
      review: { ...intake.review, state: 'in_review', reviewer: 'Dr. Ben Lindqvist', updatedAt: later },
      notes: [
        { id: '1', author: 'Dr. Ana Ruiz', body: 'Before.', createdAt: before },
        { id: '2', author: 'Dr. Ben Lindqvist', body: 'Called.', createdAt: new Date(at.getTime() + 500) },
      ],
    },
    at,
  );
  expect(deeds.map(({ who, did, words }) => [who, did, words])).toEqual([
    ['Dr. Ben Lindqvist', 'Wrote a note', 'Called.'],
    ['Dr. Ben Lindqvist', 'Set it to “In review”', ''],
  ]);
});

test('an emergency waits since it came, or since a clinician made it one, until it is acknowledged', () => {
  const came = intakeOf(samuel);
  expect(waitsSince(came)).toEqual(came.receivedAt);
  expect(waitsSince({ ...came, acknowledgment: { member: 'Dr. Ana Ruiz', at } })).toBeNull();
  expect(waitsSince(intakeOf(amina))).toBeNull();
  const made = intakeOf(amina);
  const raised = [moved({ from: 'soon', to: 'emergency', reason: null })];
  expect(waitsSince({ ...made, review: { ...made.review, urgency: 'emergency' }, urgencyVerdicts: raised })).toEqual(
    at,
  );
});
