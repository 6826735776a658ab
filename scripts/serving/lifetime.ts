import { Refusal } from '../refusal';
import { whenNpmShellEnds } from './npm-shell';

type Stop = () => Promise<unknown>;

export type Lifetime = {
  /** Has `stop` called before the script ends, those added last first. */
  add: (stop: Stop) => void;
  /** Stops everything and ends the script. */
  end: (exitCode: number, lastWords?: string) => Promise<never>;
};

/**
 * Runs a script that starts servers: Ctrl-C, SIGTERM, a refusal or the end of one of them stops all the others, in order,
 * before the script ends.
 */
export async function runServers(main: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const lifetime = startLifetime();
  try {
    await main(lifetime);
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    await lifetime.end(1, error instanceof Refusal ? error.message : undefined);
  }
}

function startLifetime(): Lifetime {
  const stops: Stop[] = [];
  let ending: Promise<never> | undefined;

  const end = (exitCode: number, lastWords?: string) => {
    ending ??= stopAll(stops, exitCode, lastWords);
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
  whenNpmShellEnds(() => end(0));

  return { add: (stop) => stops.unshift(stop), end };
}

async function stopAll(stops: Stop[], exitCode: number, lastWords?: string): Promise<never> {
  if (lastWords) console.error(lastWords);
  for (const stop of stops) await stop();
  return process.exit(exitCode);
}
