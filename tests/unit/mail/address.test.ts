import { expect, test } from 'vitest';
import { readMailAddress } from '@/lib/server/mail/address';

test.each([
  [' Zofia.W@post.example ', 'Zofia.W@post.example'],
  ['ｚofia@post.example', 'zofia@post.example'],
  ['o’hara@post.example', null],
  ['a@b.example, c@d.example', null],
  ['Zofia <z@post.example>', null],
  ['z@post.example\r\nBcc: all@post.example', null],
  ['z@post.example\n', 'z@post.example'],
  ['z@localhost', null],
  [`${'a'.repeat(250)}@post.example`, null],
  ['', null],
])('%j is read as %j', (typed, address) => {
  expect(readMailAddress(typed)).toBe(address);
});
