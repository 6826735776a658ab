import type { Result } from '@/lib/intake/result';
import type { Clinician } from '@/lib/server/actor';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost } from '@/lib/server/request/post';

/** What each problem is called in the page's address, and how the post is answered. */
const outcomes = {
  unreadable: { problem: 'unreadable', status: 422 },
  'unreadable-note': { problem: 'note', status: 422 },
  'words-missing': { problem: 'words', status: 422 },
  'reason-missing': { problem: 'reason', status: 422 },
  'same-urgency': { problem: 'same', status: 422 },
  'nothing-confirmed': { problem: 'nothing', status: 422 },
  'not-allowed': { problem: 'not-allowed', status: 409 },
  'no-emergency': { problem: 'no-emergency', status: 409 },
  'acknowledged-before': { problem: 'acknowledged', status: 409 },
  'changed-meanwhile': { problem: 'changed', status: 409 },
} as const;

export type ChangeProblem = keyof typeof outcomes | 'not-found';

type Asked = Readonly<{ request: Request; clinician: Clinician; route: string; page: string; place?: string }>;

/** Answers a change of an intake: on to the page, at the place it was made, and what came in its way. */
export async function answerChange(
  { request, clinician, route, page, place = '' }: Asked,
  outcome: Result<null, ChangeProblem>,
): Promise<Response> {
  if (outcome.ok) return answerPost(request, { to: `${page}${place}` });
  if (outcome.problem === 'not-found') return refuse(clinician, route);
  const { problem, status } = outcomes[outcome.problem];

  const at = problem === 'changed' ? '#held' : '#review';

  return answerPost(request, { to: `${page}?problem=${problem}${at}`, status, body: { problem } });
}
