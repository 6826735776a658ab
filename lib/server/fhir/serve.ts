import 'server-only';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { type Served, scopeOf, served } from '../../intake/api-scopes';
import type { Integration } from '../actor';
import { findIntegration } from '../api-key/find-integration';
import { recordRefusal } from '../audit/audit';
import { withClinic } from '../database/database';
import { StoreError } from '../database/store-error';
import { logFailure } from '../log';
import { Busy } from '../request/gate';
import { mayAsk } from '../request/pace';
import { fhirAnswer, refusal, takesJson } from './answers';
import { capabilityStatement, fhirBase } from './capability-statement';
import { readResource } from './read';
import { searchResources } from './search';
import { readSearch, searchAddress } from './search-parameters';

const route = '/api/fhir/R4/[[...path]]';

/** Answers a request to the FHIR interface, whatever is asked: what fails is an OperationOutcome too, and logged once. */
export async function serveFhir(request: Request, path: readonly string[]): Promise<Response> {
  if (!takesJson(request)) return refusal(406);
  try {
    if (path.length === 1 && path[0] === 'metadata') return fhirAnswer(capabilityStatement());
    const integration = await findIntegration(bearer(request) ?? '');
    if (!integration) return refusal(401);
    if (!mayAsk(integration.keyId)) return refusal(429);

    return await answer(integration, request, path);
  } catch (error) {
    if (error instanceof Busy || (error instanceof StoreError && error.isPassing)) return refusal(503);
    const { name: said, code } = error as { name?: string; code?: string };
    logFailure({ event: 'request-failed', route, method: request.method, error: said ?? 'unknown', code });

    return refusal(500);
  }
}

/** The secret in the header; one in the address is not looked for. */
function bearer(request: Request): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

async function answer(integration: Integration, request: Request, path: readonly string[]): Promise<Response> {
  const [type, id, ...more] = path;
  if (!isServed(type) || more.length > 0) return refusal(404);
  if (!integration.scopes.includes(scopeOf(type))) {
    const asked = `GET /api/fhir/R4/${type}${id === undefined ? '' : '/[id]'}`;
    await withClinic(integration.clinicId, async (tx) => recordRefusal(tx, integration, asked));
    return refusal(403);
  }
  const given = new URL(request.url).searchParams;

  return id === undefined ? search(integration, type, given) : read(integration, { type, id }, given);
}

const isServed = (type: string | undefined): type is Served =>
  (served as readonly (string | undefined)[]).includes(type);

async function read(
  integration: Integration,
  asked: Readonly<{ type: Served; id: string }>,
  given: URLSearchParams,
): Promise<Response> {
  const unknown = [...given.keys()].filter((name) => name !== '_format');
  if (unknown.length > 0) return refusal(400, `Not known where one resource is read: ${unknown.join(', ')}.`);
  const outcome = await readResource(integration, asked);
  if (outcome.ok) return fhirAnswer(outcome.value);

  return refusal(outcome.problem === 'replaced' ? 410 : 404);
}

async function search(integration: Integration, type: Served, given: URLSearchParams): Promise<Response> {
  const asked = readSearch(type, given);
  if (!asked.ok) return refusal(400, asked.problem);
  const outcome = await searchResources(integration, asked.value);
  if (!outcome.ok) return refusal(400, outcome.problem);
  const { resources, next } = outcome.value;
  const address = (cursor: string | null) => searchAddress(fhirBase(), asked.value, given, cursor);

  return fhirAnswer({
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: address(asked.value.cursor) },
      ...(next ? [{ relation: 'next', url: address(next) }] : []),
    ],
    entry: resources.map(entryOf),
  } satisfies Bundle);
}

function entryOf(resource: Resource) {
  const fullUrl = `${fhirBase()}/${resource.resourceType}/${resource.id}`;

  return { fullUrl, resource, search: { mode: 'match' as const } };
}
