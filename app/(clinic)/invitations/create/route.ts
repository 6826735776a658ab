import { maxNameLength, maxRecordNumberLength, toOneLine } from '@/lib/intake/patient-name';
import { env } from '@/lib/server/env';
import { createInvitation } from '@/lib/server/invitations';
import { answerPost, handlePost, wantsJson } from '@/lib/server/post';
import { findActor } from '@/lib/server/session';
import { plainAnswer } from './plain-answer';

const refuse = (request: Request, problem: 'name' | 'record-number') =>
  answerPost(request, { to: `/invitations?problem=${problem}`, status: 422, body: { problem } });

/** Answers with link and code, this once: they go into no address, and nothing keeps them in the clear. */
export const POST = handlePost(async ({ request, fields }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const [typedName = ''] = fields.name ?? [];
  const [typedNumber = ''] = fields['record-number'] ?? [];
  const name = toOneLine(typedName, maxNameLength);
  const recordNumber = toOneLine(typedNumber, maxRecordNumberLength);
  if (!name) return refuse(request, 'name');
  if (typedNumber.trim() !== '' && !recordNumber) return refuse(request, 'record-number');

  const { token, code } = await createInvitation(member, { name, recordNumber: recordNumber ?? undefined });
  const made = { link: `${env().APP_ORIGIN}/start#${token}`, code };

  return wantsJson(request) ? answerPost(request, { to: '/invitations', body: made }) : plainAnswer(made);
});
