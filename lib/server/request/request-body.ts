import 'server-only';
import type { Fields } from '../../form/read-answer';

const maxValues = 500;

/**
 * Reads a body of at most `limit` bytes, as it streams in, into fields: a form post, or a JSON object whose values are
 * texts or lists of texts. Nothing deeper is looked into.
 */
export async function readBody(
  request: Request,
  { json, limit }: { json: boolean; limit: number },
): Promise<Fields | 'too-large' | 'unreadable'> {
  const body = await readText(request, limit);
  if (typeof body === 'string') return body;

  return (json ? readJson(body.text) : readForm(body.text)) ?? 'unreadable';
}

/** Reads a body of at most `limit` bytes, as it streams in, as UTF-8. */
export async function readText(
  request: Request,
  limit: number,
): Promise<{ text: string } | 'too-large' | 'unreadable'> {
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
    return 'unreadable';
  }
}

function readForm(text: string): Fields | null {
  const fields = new Map<string, string[]>();
  let values = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++values > maxValues) return null;
    const list = fields.get(name) ?? [];
    list.push(value.replaceAll('\r\n', '\n'));
    fields.set(name, list);
  }

  return Object.fromEntries(fields);
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
  const values = entries.flatMap(([, list]) => list);
  const readable = values.length <= maxValues && values.every((value) => typeof value === 'string');

  return readable ? (Object.fromEntries(entries) as Fields) : null;
}
