import { takeReports } from '@/lib/server/request/browser-reports';
import { readText } from '@/lib/server/request/request-body';

const maxBytes = 16 * 1024;

/** Where browsers say that a page wanted what its policy forbids. Anybody can post here, and nothing comes of it but a log line. */
export async function POST(request: Request): Promise<Response> {
  const body = await readText(request, maxBytes);
  if (body === 'too-large') return new Response(null, { status: 413 });
  const isTaken = body !== 'unreadable' && takeReports(body.text);

  return new Response(null, { status: isTaken ? 204 : 400 });
}
