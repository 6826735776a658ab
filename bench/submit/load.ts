import { Agent, request } from 'node:http';

export type Post = Readonly<{ url: string; headers: Record<string, string>; body: string }>;
export type Served = Readonly<{ perSecond: number; p50: number; p95: number }>;

/** Posts everything through so many clients, each of which sends its next when it has an answer. Throws unless 201. */
export async function serve(posts: readonly Post[], clients: number): Promise<Served> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const waiting = posts.values();
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const post of waiting) {
        const before = performance.now();
        const status = await send(post, agent);
        if (status !== 201) throw new Error(`${post.url} answered ${status}.`);
        times.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;

  return { perSecond: posts.length / seconds, p50: at(0.5), p95: at(0.95) };
}

function send({ url, headers, body }: Post, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.end(body);
  });
}
