import { Agent, request } from 'node:http';

export type Sent = Readonly<{
  headers?: Record<string, string>;
  body?: string | Buffer;
  method?: string;
  /** The address of this machine that it comes from. */
  from?: string | undefined;
  /** Bytes of the answer after which no more is read. */
  upTo?: number;
}>;

export type Answer = Readonly<{ status: number; text: string; headers: Record<string, string | string[] | undefined> }>;

// A connection kept open may be closed by the server at the very moment that the next request is written to it.
const agent = new Agent({ keepAlive: false });

/** Sends exactly these bytes: fetch would refuse or mend some of them. */
export function send(
  path: string,
  { method = 'POST', headers = {}, body = '', from, upTo = Number.POSITIVE_INFINITY }: Sent,
  origin = String(process.env.BASE_URL),
): Promise<Answer> {
  const own = { origin, accept: 'application/json', 'content-type': 'application/json' };

  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}${path}`,
      { method, agent, localAddress: from, headers: { ...own, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > upTo) response.destroy();
        });
        response.on('close', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.complete || length > upTo) {
            resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
          } else reject(new Error(`${method} ${path}: the answer broke off after ${length} bytes.`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
