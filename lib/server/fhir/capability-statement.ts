import 'server-only';
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes';
import { formVersion } from '../../form/form';
import { type Served, scopes, served } from '../../intake/api-scopes';
import { tokenAddress } from '../api-key/tokens';
import { env } from '../env';
import { searchable } from './search-parameters';

/** Where the interface is. */
export const fhirBase = () => `${env().APP_ORIGIN}/api/fhir/R4`;

/** What can be asked here. It is open to anybody, and says nothing of what is kept or of what runs it. */
export function capabilityStatement(): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    id: 'backstory',
    status: 'active',
    date: formVersion.slice(0, 10),
    kind: 'instance',
    implementation: { description: 'Backstory: intakes of back stiffness and pain, read only', url: fhirBase() },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [{ mode: 'server', security: security(), resource: served.map(resourceOf) }],
  };
}

function security() {
  const system = 'http://terminology.hl7.org/CodeSystem/restful-security-service';
  const url = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

  return {
    extension: [{ url, extension: [{ url: 'token', valueUri: tokenAddress() }] }],
    service: [{ coding: [{ system, code: 'SMART-on-FHIR' }] }],
    description: 'A key of the clinic as bearer, or SMART backend services with a registered public key.',
  };
}

const ofPatients = 'Of patients who sent an intake.';

function resourceOf(type: Served): CapabilityStatementRestResource {
  return {
    type,
    ...(type === 'Patient' && { documentation: ofPatients }),
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    versioning: 'no-version',
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date', documentation: 'With eq, ge, gt, le or lt; up to four, which all hold.' },
      ...searchable[type].map((name) => ({ name, type: name === 'patient' ? 'reference' : 'token' }) as const),
    ],
  };
}

/** How a system gets a token by itself (SMART App Launch 2.2, backend services). */
export function smartConfiguration() {
  return {
    token_endpoint: tokenAddress(),
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
    grant_types_supported: ['client_credentials'],
    scopes_supported: ['system/*.rs', ...scopes],
    capabilities: ['client-confidential-asymmetric', 'permission-v2'],
  };
}
