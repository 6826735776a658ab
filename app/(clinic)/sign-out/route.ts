import { answerPost, readPost } from '@/lib/server/post';
import { signOut } from '@/lib/server/session';

export async function POST(request: Request): Promise<Response> {
  const post = await readPost(request);
  if (!post.ok) return post.response;
  await signOut();
  const response = answerPost(request, { to: '/sign-in' });
  response.headers.set('clear-site-data', '"cache", "storage"');

  return response;
}
