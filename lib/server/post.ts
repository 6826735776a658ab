import 'server-only';
import { NextResponse } from 'next/server';
import type { Fields } from '../form/read-answer';

const kibibyte = 1024;
const maxFields = 500;

type Refused = Readonly<{ ok: false; response: Response }>;
type Posted = Readonly<{ ok: true; fields: Fields }>;

/**
 * The one door for changes: reads a form post or a JSON object of strings into fields. Refuses other sites (403),
 * bodies over the limit (413), other media types (415) and what cannot be read (400), each with a word on what to do.
 */
export async function readPost(request: Request, { maxKibibytes = 64 } = {}): Promise<Posted | Refused> {
  if (!isSameOrigin(request)) return refuse(403, 'Open this page again and send it from there.');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return refuse(415, 'Send a form or JSON.');
  }
  const body = await readText(request, maxKibibytes * kibibyte);
  if (body === 'too-large') return refuse(413, `Send less than ${maxKibibytes} KiB at once.`);
  if (body === 'not-text') return refuse(400, 'The request is not readable as UTF-8 text.');
  const fields = type === 'application/json' ? readJson(body.text) : readForm(body.text);

  return fields ? { ok: true, fields } : refuse(400, 'Send one object whose values are texts or lists of texts.');
}

function refuse(status: number, message: string): Refused {
  return { ok: false, response: NextResponse.json({ message }, { status }) };
}

/** A browser says where a request comes from; a request from anywhere else carries no authority here. */
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  if (!origin) return site === 'same-origin';

  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

async function readText(request: Request, limit: number): Promise<{ text: string } | 'too-large' | 'not-text'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return 'too-large';
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return 'not-text';
  }
}

function readForm(text: string): Fields | null {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
  }

  return fields.size > maxFields ? null : Object.fromEntries(fields);
}

function readJson(text: string): Fields | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).map(([name, entry]) => [name, [entry].flat()] as const);
  const readable = entries.every(([, list]) => list.every((item) => typeof item === 'string'));

  return readable && entries.length <= maxFields ? (Object.fromEntries(entries) as Fields) : null;
}

/** True when the caller is a script of ours that wants JSON rather than a page to go to. */
export function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false;
}

/** Answers a post: a browser without script is sent on to a page, a script is told the outcome. */
export function answerPost(
  request: Request,
  { to, body = {}, status = 200 }: { to: string; body?: Record<string, unknown>; status?: number },
): Response {
  if (wantsJson(request)) return NextResponse.json({ to, ...body }, { status });

  return new NextResponse(null, { status: 303, headers: { location: to } });
}
