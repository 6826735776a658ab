import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, inboxAddress, readInboxFilter, toQuery } from '@/lib/intake/inbox/filter';
import { readPick, writePick } from '@/lib/intake/inbox/pick';
import { tagsSought } from '@/lib/intake/inbox/tags-sought';

test('a filter is the same in an address and back, whatever the order it was written in', () => {
  const given = {
    urgency: 'urgent',
    cause: 'axspa',
    support: 'weak',
    state: 'new',
    assignee: 'nobody',
    from: '2026-11-01',
    to: '2026-11-30',
    language: 'es',
    safety: 'incomplete',
  };
  const { filter, ignored } = readInboxFilter(given);
  expect(ignored).toEqual([]);
  expect(filter).toEqual({ show: 'open', ...given });
  const query = toQuery(filter);
  expect(readInboxFilter(Object.fromEntries([...query].reverse()))).toEqual({ filter, ignored: [] });
  expect(inboxAddress(filter)).toBe(`/inbox?${query}`);
  expect(inboxAddress({ show: 'open' })).toBe('/inbox');
});

test('whatever an address says, a filter of ours comes out, and only what is ours goes back into an address', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  const name = fc.oneof(fc.constantFrom('show', ...facetNames), fc.string());
  fc.assert(
    fc.property(fc.dictionary(name, value), (given) => {
      const { filter } = readInboxFilter(given);
      expect(readInboxFilter(Object.fromEntries(toQuery(filter)))).toEqual({ filter, ignored: [] });
      expect([...toQuery(filter).keys()].filter((key) => key !== 'show' && !facetNames.includes(key as never))).toEqual(
        [],
      );
    }),
  );
});

test('a state that does not stand on the tab is not understood there', () => {
  expect(readInboxFilter({ show: 'closed', state: 'new' })).toEqual({ filter: { show: 'closed' }, ignored: ['state'] });
});

test('a cause is sought at any support, a support with any cause, both together as one', () => {
  expect(tagsSought({ cause: 'lss', support: 'weak' })).toEqual(['lss:weak']);
  expect(tagsSought({ cause: 'lss' })).toEqual(['lss:strong', 'lss:moderate', 'lss:weak', 'lss:base']);
  expect(tagsSought({ support: 'strong' })).toContain('axspa:strong');
});

test('a pick says what the row showed, and nothing else is a pick', () => {
  const id = '01990000-0000-7000-8000-000000000001';
  for (const assigneeId of [null, id]) {
    const pick = { intakeId: id, version: 3, assigneeId };
    expect(readPick(writePick(pick))).toEqual(pick);
  }
  for (const value of [
    '',
    id,
    `${id}.1`,
    `${id}.x.nobody`,
    `${id}.1.nobody `,
    `${id}.1.me`,
    `${id}.12345678901.nobody`,
  ]) {
    expect(readPick(value)).toBeNull();
  }
});
