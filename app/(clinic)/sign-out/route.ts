import { answerPost, handlePost } from '@/lib/server/request/post';
import { signOut } from '@/lib/server/session/session';

export const POST = handlePost(async ({ request }) => {
  await signOut();
  const response = answerPost(request, { to: '/sign-in' });
  response.headers.set('clear-site-data', '"cache", "storage"');

  return response;
});
