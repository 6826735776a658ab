import { Agent, request } from 'node:http';

export type Ask = Readonly<{
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** What it is to be answered with. */
  status: number;
}>;
export type Served = Readonly<{ perSecond: number; p50: number; p95: number }>;

/** Asks everything through so many clients, each of which asks its next when it has an answer. Throws at any other. */
export async function serve(asks: readonly Ask[], clients: number): Promise<Served> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const waiting = asks.values();
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const one of waiting) {
        const before = performance.now();
        const status = await ask(one, agent);
        if (status !== one.status) throw new Error(`${one.url} answered ${status}.`);
        times.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;

  return { perSecond: asks.length / seconds, p50: at(0.5), p95: at(0.95) };
}

/** Asks once, and gives the status of the answer when it is there to its end. */
export function ask({ method, url, headers, body = '' }: Ask, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.end(body);
  });
}

/** The median of each figure over several rounds. */
export function middle(rounds: readonly Served[]): Served {
  const median = (of: (served: Served) => number) => rounds.map(of).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;

  return { perSecond: median((s) => s.perSecond), p50: median((s) => s.p50), p95: median((s) => s.p95) };
}
