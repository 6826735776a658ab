import 'server-only';
import { giveToken, tokenSeconds } from '../api-key/tokens';
import { StoreError } from '../database/store-error';
import { readBody } from '../request/request-body';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const problems = {
  invalid_request: 'Send a form with grant_type, client_assertion_type, client_assertion and scope, each once.',
  unsupported_grant_type: 'The grant type is client_credentials.',
  invalid_client: 'The assertion is not one that gives a token here.',
  invalid_scope: 'The key has none of these scopes.',
  temporarily_unavailable: 'Ask again in a few seconds.',
} as const;

/** Answers a request for a token (RFC 6749 §4.4, RFC 7523). Nothing is told of why an assertion was not taken. */
export async function serveToken(request: Request): Promise<Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return refused('invalid_request', 400);
  const fields = await readBody(request, { json: false, limit: 16_384 });
  if (typeof fields === 'string') return refused('invalid_request', fields === 'too-large' ? 413 : 400);
  const one = (name: string) => (fields[name]?.length === 1 ? fields[name][0] : undefined);
  const [grant, assertion, scope] = [one('grant_type'), one('client_assertion'), one('scope')];
  if (!grant || !assertion || !scope || one('client_assertion_type') !== assertionType) {
    return refused('invalid_request', 400);
  }
  if (grant !== 'client_credentials') return refused('unsupported_grant_type', 400);
  try {
    const outcome = await giveToken({ assertion, scope });
    if (!outcome.ok) return refused(outcome.problem, outcome.problem === 'invalid_client' ? 401 : 400);
    const { token, scopes } = outcome.value;

    return tell({ access_token: token, token_type: 'bearer', expires_in: tokenSeconds, scope: scopes.join(' ') }, 200);
  } catch (error) {
    if (error instanceof StoreError && error.isPassing) return refused('temporarily_unavailable', 503);
    throw error;
  }
}

function refused(error: keyof typeof problems, status: number): Response {
  return tell({ error, error_description: problems[error] }, status);
}

function tell(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', pragma: 'no-cache' } });
}
