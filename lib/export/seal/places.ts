/** Where a file has room for its seal, by the file's media type. */
type Place = Readonly<{
  /** The file with a seal in it; all that it says beside the seal follows from the content. */
  put: (content: string, seal: string) => string;
  /** Finds the seal; what is left without the match is the content. */
  find: RegExp;
}>;

/** In R4's own words: somebody vouches that the document comes from this software as it is. */
function bundleSignature(content: string, seal: string): string {
  const when = /"timestamp":"([^"]*)"/.exec(content)?.[1] ?? '';
  const signature = {
    type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.14' }],
    when,
    who: { reference: 'Device/backstory' },
    targetFormat: 'application/fhir+json',
    sigFormat: 'application/jose',
    data: btoa(seal),
  };

  return `,"signature":${JSON.stringify(signature)}`;
}

const places = {
  'application/pdf': {
    // A comment, which readers pass over; no offset of the file changes by it.
    put: (content, seal) => content.replace(/startxref\s\d+\s%%EOF\s?$/, (end) => `%Seal ${seal}\n${end}`),
    find: /%Seal (?<seal>[\w.-]+)\n(?=startxref\s\d+\s%%EOF\s?$)/,
  },
  'application/fhir+json': {
    put: (content, seal) => content.replace(/\}$/, (end) => bundleSignature(content, seal) + end),
    find: /,"signature":\{[^{}]*\{[^{}]*\}\],[^{}]*\{[^{}]*\},[^{}]*"data":"(?<encoded>[\w+/=]+)"\}(?=\}$)/,
  },
  'x-application/hl7-v2+er7': {
    // Receivers pass over segments of others.
    put: (content, seal) => `${content}ZSL|${seal}\r`,
    find: /ZSL\|(?<seal>[\w.-]+)\r$/,
  },
} as const satisfies Readonly<Record<string, Place>>;

export type SealedType = keyof typeof places;

/** Does a file of this type carry its seal in itself? */
export function isSealedType(type: string): type is SealedType {
  return Object.hasOwn(places, type);
}

/** A file, each byte a character, with a seal in it. */
export function putSeal(content: string, { type, seal }: Readonly<{ type: SealedType; seal: string }>): string {
  const sealed = places[type].put(content, seal);
  if (sealed === content) throw new Error(`No place for a seal in a file of ${type}.`);

  return sealed;
}

/**
 * What was sealed, and the seal, of a file whose bytes are characters; null where it carries none. Nothing but the seal
 * may differ: a file that was sealed in any other way has none.
 */
export function takeSeal(file: string): Readonly<{ content: string; seal: string }> | null {
  for (const type of Object.keys(places) as SealedType[]) {
    const found = places[type].find.exec(file);
    if (!found) continue;
    const { seal = '', encoded = '' } = found.groups ?? {};
    const content = file.slice(0, found.index) + file.slice(found.index + found[0].length);
    const said = seal || decoded(encoded);
    if (said && places[type].put(content, said) === file) return { content, seal: said };
  }

  return null;
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
