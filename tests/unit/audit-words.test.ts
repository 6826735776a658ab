import { expect, test } from 'vitest';
import { auditActions } from '@/lib/server/audit/actions';
import messages from '@/messages/clinic/en.json';

test('everything that the audit trail tells of has words', () => {
  const words = messages.audit.actions as Record<string, Record<string, string>>;
  const wordless = auditActions.filter((action) => {
    const [about = '', what = ''] = action.split('.');
    return !words[about]?.[what];
  });

  expect(wordless).toEqual([]);
});
