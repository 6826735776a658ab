import 'server-only';
import { sealFile } from '../seal/sealed-file';

/** A file to be kept, under a name of ours and with our seal in it; no browser or proxy holds a copy of its own. */
export function fileResponse(
  file: string | Buffer,
  { name, type }: Readonly<{ name: string; type: string }>,
): Response {
  return new Response(new Uint8Array(sealFile(Buffer.from(file), type)), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
