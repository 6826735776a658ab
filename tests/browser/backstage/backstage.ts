import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Reply, Wish } from './process';

let helper: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Has the server's own functions make what a test begins with. One process serves all tests of a worker, in turn. */
export function backstage<T>(wish: Wish): Promise<T> {
  const mine = last.then(() => ask(wish));
  last = mine.catch(() => {});

  return mine as Promise<T>;
}

async function ask(wish: Wish): Promise<unknown> {
  helper ??= fork('tests/browser/backstage/process.ts', {
    execArgv: ['--conditions=react-server', '--import=tsx'],
  });
  const answered = once(helper, 'message') as Promise<[Reply]>;
  helper.send(wish);
  const [reply] = await answered;
  if ('failure' in reply) throw new Error(reply.failure);

  return reply.made;
}
