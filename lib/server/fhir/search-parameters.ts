import 'server-only';
import type { Served } from '../../intake/api-scopes';
import type { Result } from '../../intake/result';

/** What of each type can be searched for, beside `_id`, `_lastUpdated` and `_count`. */
export const searchable: Readonly<Record<Served, readonly ('patient' | 'status')[]>> = {
  Questionnaire: ['status'],
  QuestionnaireResponse: ['patient', 'status'],
  Patient: [],
  RelatedPerson: ['patient'],
  Consent: ['patient', 'status'],
  Observation: ['patient', 'status'],
  RiskAssessment: ['patient', 'status'],
  Flag: ['patient', 'status'],
  Task: ['patient', 'status'],
  ClinicalImpression: ['patient', 'status'],
  Condition: ['patient'],
  Device: [],
};

/** What is asked for of one type. A list means any of it, null everything. */
export type Search = Readonly<{
  type: Served;
  ids: readonly string[] | null;
  patients: readonly string[] | null;
  statuses: readonly string[] | null;
  /** As they were given; all of them must hold. */
  lastUpdated: readonly string[];
  count: number;
  cursor: string | null;
  /** The search without the page and its size: which search a cursor belongs to. */
  asked: string;
}>;

const everywhere = ['_id', '_lastUpdated', '_count', '_format', '_cursor'];
const id = /^[A-Za-z0-9.-]{1,64}$/;
const code = /^[a-z][a-z-]{0,40}$/;
const most = 100;

/**
 * Reads a search. What is not known is refused by name and never passed over: an answer that was not filtered as was asked
 * would be taken for one that was.
 */
export function readSearch(type: Served, given: URLSearchParams): Result<Search, string> {
  const known = [...everywhere, ...searchable[type]];
  const unknown = [...new Set(given.keys())].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return { ok: false, problem: `Not known for ${type}: ${unknown.join(', ')}. Known: ${known.join(', ')}.` };
  }
  const twice = known.filter((name) => name !== '_lastUpdated' && given.getAll(name).length > 1);
  if (twice.length > 0) return { ok: false, problem: `Given more than once: ${twice.join(', ')}.` };
  const ids = list(given.get('_id'));
  if (ids && !ids.every((one) => id.test(one))) return { ok: false, problem: '_id must be ids, separated by commas.' };
  const patients = list(given.get('patient'))?.map((one) => one.replace(/^Patient\//, '')) ?? null;
  if (patients && !patients.every((one) => id.test(one))) {
    return { ok: false, problem: 'patient must be ids such as Patient/[id], separated by commas.' };
  }
  const statuses = list(given.get('status'));
  if (statuses && !statuses.every((one) => code.test(one))) {
    return { ok: false, problem: 'status must be codes, separated by commas.' };
  }
  const count = given.get('_count') ?? '20';
  if (!/^\d{1,3}$/.test(count) || Number(count) < 1 || Number(count) > most) {
    return { ok: false, problem: `_count must be a number from 1 to ${most}.` };
  }
  const lastUpdated = given.getAll('_lastUpdated');
  if (lastUpdated.length > 4 || [ids, patients, statuses].some((one) => (one?.length ?? 0) > most)) {
    return { ok: false, problem: `More than can be asked for at once: ${most} of a list, four of _lastUpdated.` };
  }
  const asked = JSON.stringify([type, ids, patients, statuses, lastUpdated]);

  return {
    ok: true,
    value: { type, ids, patients, statuses, lastUpdated, count: Number(count), cursor: given.get('_cursor'), asked },
  };
}

const list = (text: string | null) => text?.split(',') ?? null;

/** The address of the same search, from another page on. */
export function searchAddress(base: string, { type }: Search, given: URLSearchParams, cursor: string | null): string {
  const query = new URLSearchParams([...given].filter(([name]) => name !== '_cursor'));
  if (cursor) query.set('_cursor', cursor);

  return `${base}/${type}${query.size > 0 ? `?${query}` : ''}`;
}
