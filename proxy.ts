import { type NextRequest, NextResponse } from 'next/server';
import { methodsOf } from './lib/server/access';
import { env, inDevelopment } from './lib/server/env';
import { refusal as fhirRefusal } from './lib/server/fhir/answers';
import { patientCookie } from './lib/server/patient/patient-cookie';
import { contentSecurityPolicy, securityHeaders } from './lib/server/request/browser-wall';
import { addressHeader, pageHeader } from './lib/server/request/own-page';
import { mayAsk } from './lib/server/request/pace';
import { memberCookie } from './lib/server/session/session-cookie';

const anyMethod = ['GET', 'HEAD', 'POST'];

/** The wall around every page: what a browser may load and do here. Who may see what is never decided here. */
export function proxy(request: NextRequest): NextResponse {
  const setting = {
    nonce: Buffer.from(crypto.randomUUID()).toString('base64'),
    https: env().APP_ORIGIN.startsWith('https:'),
    development: inDevelopment,
  };
  const response = refusal(request) ?? goOn(request, setting);
  for (const [name, value] of Object.entries(securityHeaders(setting))) response.headers.set(name, value);

  return response;
}

function refusal({ method, headers, nextUrl, cookies }: NextRequest): NextResponse | undefined {
  const session = cookies.get(memberCookie()) ?? cookies.get(patientCookie());
  if (session && !mayAsk(session.value)) {
    const headers = { 'Retry-After': '5', 'Content-Type': 'text/plain; charset=utf-8' };
    return new NextResponse('Too much was asked for at once. Wait a few seconds, then try again.\n', {
      status: 429,
      headers,
    });
  }
  const methods = methodsOf(nextUrl.pathname) ?? anyMethod;
  if (!methods.includes(method)) {
    if (nextUrl.pathname.startsWith('/api/fhir/R4')) {
      const refused = fhirRefusal(405);
      return new NextResponse(refused.body, refused);
    }
    return new NextResponse(null, { status: 405, headers: { Allow: methods.join(', ') } });
  }
  // There are no Server Actions; what speaks to them is not a page of ours.
  if (headers.has('next-action')) return new NextResponse(null, { status: 400 });

  return undefined;
}

/** Next takes the nonce for its own scripts from the request's policy, so whatever the client sent there is replaced. */
function goOn(request: NextRequest, setting: Parameters<typeof contentSecurityPolicy>[0]): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(pageHeader, request.nextUrl.pathname);
  headers.set(addressHeader, request.nextUrl.pathname + request.nextUrl.search);
  headers.delete('x-nonce');
  headers.delete('content-security-policy-report-only');
  headers.set('content-security-policy', contentSecurityPolicy(setting));

  return NextResponse.next({ request: { headers } });
}

// Files have nothing to decide. Sending is what the busiest hour is made of, and Next copies a body for its proxy: the
// headers of that door are in next.config.ts, and it answers a POST only.
export const config = { matcher: '/((?!_next/static/|intake/send$).*)' };
