import 'server-only';
import type { OperationOutcome, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';

const mediaType = 'application/fhir+json';

/** An answer in FHIR, which nobody keeps. */
export function fhirAnswer(resource: Resource, { status = 200, headers = {} }: Init = {}): Response {
  return new Response(JSON.stringify(resource), {
    status,
    headers: { 'content-type': `${mediaType}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
  });
}

type Init = Readonly<{ status?: number; headers?: Readonly<Record<string, string>> }>;

const problems = {
  400: { code: 'invalid', says: 'This cannot be asked so.' },
  401: { code: 'login', says: 'Show a key or a token of this server as "Authorization: Bearer …".' },
  403: { code: 'forbidden', says: 'The key does not have the scope for this.' },
  404: { code: 'not-found', says: 'There is no such thing here.' },
  405: { code: 'not-supported', says: 'This interface is read only: GET and HEAD.' },
  406: { code: 'not-supported', says: `This interface answers in ${mediaType}.` },
  410: { code: 'deleted', says: 'A later evaluation of the same intake has replaced it: search for that one.' },
  429: { code: 'throttled', says: 'Too many requests. Go on in a few seconds.' },
  500: { code: 'exception', says: 'This failed on our side. Nothing was changed.' },
  503: { code: 'transient', says: 'The server is busy or its database away. Ask again in a few seconds.' },
} as const satisfies Record<number, { code: OperationOutcomeIssue['code']; says: string }>;

const with401 = { 'www-authenticate': 'Bearer realm="Backstory FHIR"' };
const retry = { 'retry-after': '5' };
const headersOf: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: with401,
  405: { allow: 'GET, HEAD' },
  429: retry,
  503: retry,
};

/** What went wrong, as FHIR tells it: words for a developer, and none of what was asked for. */
export function refusal(status: keyof typeof problems, says: string = problems[status].says): Response {
  const { code } = problems[status];
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code, diagnostics: says }],
  };

  return fhirAnswer(outcome, { status, headers: headersOf[status] ?? {} });
}

/** Whether whoever asks takes FHIR as JSON, by header or by `_format`, which comes first. */
export function takesJson(request: Request): boolean {
  const format = new URL(request.url).searchParams.get('_format');
  if (format !== null) return ['json', 'application/json', mediaType].includes(format.replace(' ', '+'));
  const accept = request.headers.get('accept');
  if (!accept) return true;
  const taken = accept.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());

  return ['*/*', 'application/*', 'application/json', mediaType].some((one) => taken.includes(one));
}
