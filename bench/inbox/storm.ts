import { Agent } from 'node:http';
import { startAppUnderTest } from '@/scripts/browser/app-under-test';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { type Ask, ask, middle, type Served, serve } from '../load';
import { inboxPages } from './inbox-pages';

export type StormResult = Readonly<{
  quiet: Served;
  stormy: Served;
  p95Ratio: number;
  /** What the wrong sign-ins were answered with, and how often. */
  answers: Readonly<Record<string, number>>;
}>;

const signInsPerSecond = 20;
const rounds = 5;
const clients = 2;
const pagesEachRound = 150;

/** The inbox page while nobody signs in, and while twenty wrong passwords a second come from everywhere; in turn. */
export async function benchSignInStorm(lifetime: Lifetime): Promise<StormResult> {
  const { env } = await startAppUnderTest(lifetime, { durable: true, settings: { TRUSTED_PROXY_HOPS: '1' } });
  const pages = await inboxPages(env, pagesEachRound);
  await serve(pages, clients);
  const [quiet, stormy]: [Served[], Served[]] = [[], []];
  const answers: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    quiet.push(await serve(pages, clients));
    const end = startStorm(env.APP_ORIGIN, answers);
    stormy.push(await serve(pages, clients));
    await end();
  }
  const [before, during] = [middle(quiet), middle(stormy)];

  return { quiet: before, stormy: during, p95Ratio: during.p95 / before.p95, answers };
}

/** Begins to send wrong passwords of nobody's, and gives what ends it when the last is answered. */
function startStorm(origin: string, answers: Record<string, number>): () => Promise<unknown> {
  const agent = new Agent({ keepAlive: true });
  const asked: Promise<void>[] = [];
  const one = async () => {
    const status = await ask(wrongSignIn(origin), agent);
    answers[status] = (answers[status] ?? 0) + 1;
  };
  const timer = setInterval(() => asked.push(one()), 1000 / signInsPerSecond);

  return async () => {
    clearInterval(timer);
    await Promise.all(asked);
    agent.destroy();
  };
}

/** Each from an address of its own, or the twentieth would be refused before its password is looked at. */
function wrongSignIn(origin: string): Ask {
  const byte = () => Math.floor(Math.random() * 256);
  const email = `${crypto.randomUUID()}@clinic.example`;

  return {
    method: 'POST',
    url: `${origin}/sign-in/enter`,
    headers: {
      origin,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `10.${byte()}.${byte()}.${byte()}`,
    },
    body: new URLSearchParams({ email, password: 'not the password of anyone' }).toString(),
    status: 403,
  };
}
