import { env } from '@/lib/server/env';
import type { NewInvitation } from '@/lib/server/invitation/invitations';
import { answerPost, wantsJson } from '@/lib/server/request/post';
import { plainAnswer } from './plain-answer';

/** Answers with link and code, this once: they go into no address, and nothing keeps them in the clear. */
export function answerLink(request: Request, { id, token, code, mailed }: NewInvitation): Response {
  const made = { id, link: `${env().APP_ORIGIN}/start#${token}`, code, mailed };

  return wantsJson(request) ? answerPost(request, { to: '/invitations', body: made }) : plainAnswer(made);
}

/** Says what kept a link from being made. */
export function refuseLink(request: Request, problem: string, status = 422): Response {
  return answerPost(request, { to: `/invitations?problem=${problem}`, status, body: { problem } });
}
