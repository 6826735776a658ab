import { expect, test } from 'vitest';
import { openSelection, readSelection, writeSelection } from '@/lib/intake/bulk-selection';

test('nothing asked is everything, and what is asked comes back as it was kept', () => {
  expect(readSelection({})).toEqual({});
  expect(readSelection({ urgency: '', state: '', from: '', to: '' })).toEqual({});
  const asked = { urgency: 'urgent', state: 'closed', from: '2026-01-01', to: '2026-02-28' } as const;
  expect(readSelection(asked)).toEqual(asked);
  expect(openSelection(writeSelection(asked))).toEqual(asked);
  expect(openSelection(writeSelection({}))).toEqual({});
});

test.each([
  { from: '2026-02-30' },
  { urgency: 'dire' },
  { state: 'lost' },
  { to: 'tomorrow' },
  { urgency: ['dire', 'urgent'] },
])('%j cannot be read, and then nothing is taken out rather than more', (given) => {
  expect(readSelection(given)).toBeNull();
});

test('what the inbox knows beside it narrows nothing here', () => {
  expect(readSelection({ cause: 'axspa', assignee: 'me', show: 'closed' })).toEqual({});
});
