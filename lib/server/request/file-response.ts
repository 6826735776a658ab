import 'server-only';

/** A file to be kept, under a name of ours; no browser or proxy holds a copy of its own. */
export function fileResponse(
  file: string | Buffer,
  { name, type }: Readonly<{ name: string; type: string }>,
): Response {
  return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
