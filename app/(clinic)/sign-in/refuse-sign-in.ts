import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost } from '@/lib/server/request/post';

type Refusal = Readonly<{
  problem: 'refused' | 'passkey' | 'locked' | 'too-many-codes';
  until?: Date;
  to?: string | undefined;
}>;

/** A step of signing in, with the page to go to when all are done. */
export function onward(step: string, to: string | undefined, said: Record<string, string> = {}): string {
  const page = toOwnPage(to);
  const query = new URLSearchParams({ ...said, ...(page && { to: page }) }).toString();

  return query ? `${step}?${query}` : step;
}

/** Back to the step that did not go well, which says why, and for how long where the door is shut. */
export function refuseSignIn(request: Request, step: string, { problem, until, to }: Refusal): Response {
  if (!until) {
    const page = problem === 'too-many-codes' ? '/sign-in' : step;
    return answerPost(request, { to: onward(page, to, { problem }), status: 403, body: { problem } });
  }
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
  const minutes = String(Math.ceil(seconds / 60));
  const response = answerPost(request, {
    to: onward('/sign-in', to, { problem, minutes }),
    status: 429,
    body: { problem },
  });
  response.headers.set('retry-after', String(seconds));

  return response;
}
