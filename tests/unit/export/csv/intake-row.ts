import type { IntakeRow } from '@/lib/export/csv/intake-row';
import { questionIds } from '@/lib/form/form';

/** An intake in which everything was asked and nothing answered. */
export const blank: IntakeRow = {
  id: '01990000-0000-7000-8000-000000000001',
  patient: { id: '01990000-0000-7000-8000-000000000002', name: 'Nobody', recordNumber: null, birthDate: null },
  receivedAt: new Date('2026-11-24T20:05:09.120Z'),
  age: null,
  answeredBy: null,
  language: 'en',
  formVersion: 'f1',
  answers: {},
  declined: [],
  asked: questionIds,
  ruleSet: 'r1',
  urgencyByRules: 'routine',
  urgency: 'routine',
  rules: [],
  safetyScreen: 'incomplete',
  assessed: true,
  tags: new Map([['non-specific-lbp', 'base']]),
  verdicts: new Map(),
  state: 'new',
  openedAt: null,
  reviewedAt: null,
};
