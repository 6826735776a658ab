import { runNode } from '@/scripts/serving/node-process';
import type { Ask } from '../load';

/** The inbox page of the demo's clinician, asked for so many times. */
export async function inboxPages(env: Record<string, string> & { APP_ORIGIN: string }, count: number): Promise<Ask[]> {
  const cookie = await runNode(['--conditions=react-server', '--import=tsx', 'bench/inbox/open-session.ts'], { env });

  return Array<Ask>(count).fill({ method: 'GET', url: `${env.APP_ORIGIN}/inbox`, headers: { cookie }, status: 200 });
}
