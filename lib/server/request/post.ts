import 'server-only';
import { NextResponse } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { Fields } from '../../form/read-answer';
import { StoreError } from '../database/store-error';
import { env } from '../env';
import { Busy } from './gate';
import { readBody } from './request-body';

const kibibyte = 1024;

type Refused = Readonly<{ ok: false; response: Response }>;
type Posted = Readonly<{ ok: true; fields: Fields }>;

type Handle<Context> = (posted: { request: Request; fields: Fields }, context: Context) => Promise<Response>;

/**
 * The one door for changes: a Route Handler that gets a form post or a JSON object of strings as fields. Refuses other
 * sites (403), bodies over the limit (413), other media types (415) and what cannot be read (400), each with a word on
 * what to do. While the database is away it answers 503: nothing was changed, and the same post may be sent again.
 */
export function handlePost<Context>(handle: Handle<Context>, limits?: { maxKibibytes: number }) {
  return async (request: Request, context: Context): Promise<Response> => {
    const posted = await readPost(request, limits);
    if (!posted.ok) return posted.response;
    try {
      return await handle({ request, fields: posted.fields }, context);
    } catch (error) {
      if (error instanceof Busy || (error instanceof StoreError && error.isPassing)) return tryAgain(request);
      throw error;
    }
  };
}

async function tryAgain(request: Request): Promise<Response> {
  const message = (await getTranslations('app'))('tryAgain');
  const headers = { 'retry-after': '5' };
  if (wantsJson(request)) return NextResponse.json({ message }, { status: 503, headers });

  return new NextResponse(`${message}\n`, { status: 503, headers });
}

async function readPost(request: Request, { maxKibibytes = 64 } = {}): Promise<Posted | Refused> {
  if (!isSameOrigin(request)) return refuse(403, 'Open this page again and send it from there.');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return refuse(415, 'Send a form or JSON.');
  }
  const fields = await readBody(request, { json: type === 'application/json', limit: maxKibibytes * kibibyte });
  if (fields === 'too-large') return refuse(413, `Send less than ${maxKibibytes} KiB at once.`);
  if (fields === 'unreadable')
    return refuse(400, 'Send one object whose values are texts or lists of texts, in UTF-8.');

  return { ok: true, fields };
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

  return origin === env().APP_ORIGIN;
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
