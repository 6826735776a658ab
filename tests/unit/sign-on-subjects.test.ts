import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { indexesOfSubject, indexSubject } from '@/lib/server/sign-on/subjects';
import { sealedColumns } from '@/lib/server/vault/sealed-columns';
import { toKey, toKeyring } from '@/lib/server/vault/sealing';

const first = toKey('1', randomBytes(32));
const second = toKey('2', randomBytes(32));
const before = toKeyring('clinic', [first]);
const during = toKeyring('clinic', [second, first]);
const subject = 'Subject-1';

test('a subject is found while keys rotate, before and after its row was sealed again', () => {
  const resealed = sealedColumns.find(({ table }) => table === 'sign_on_identity')?.indexes?.(during, subject);

  expect(indexesOfSubject(during, subject)).toContainEqual(indexSubject(before, subject));
  expect(indexesOfSubject(during, subject)).toContainEqual(resealed?.subject_index);
  expect(resealed?.subject_index).not.toEqual(indexSubject(before, subject));
});

test.each(['subject-1', 'Subject-1 ', 'Ｓubject-1'])('%j is another subject', (other) => {
  expect(indexSubject(before, other)).not.toEqual(indexSubject(before, subject));
});
