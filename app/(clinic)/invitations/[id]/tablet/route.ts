import { notFound } from 'next/navigation';
import { findClinic } from '@/lib/server/clinic/clinics';
import { openOnTablet } from '@/lib/server/invitation/open-invitation';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor, signOut } from '@/lib/server/session/session';
import { refuseLink } from '../../answer-link';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** Signs the member out of this browser and opens the form in it, to be handed to the patient. */
export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const opened = await openOnTablet(member, requireId((await params).id));
  if (!opened.ok && opened.problem === 'not-found') notFound();
  if (!opened.ok) return refuseLink(request, opened.problem, 409);
  const { slug } = await findClinic(member);
  await signOut();
  const response = answerPost(request, { to: `/c/${slug}?on=tablet` });
  // The cookies were taken out one by one: the patient's has just been put in.
  response.headers.set('clear-site-data', '"cache", "storage"');

  return response;
});
