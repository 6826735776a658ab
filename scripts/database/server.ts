import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusal';
import { freePort } from './free-port';
import type { Place } from './place';
import { type Programs, programEnvironment } from './programs';

export type Server = { port: number; pid: number; ended: Promise<string> };

const notDurable = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export type ServerOptions = {
  durable: boolean;
  /** Called with what the server writes to its log. */
  onLog?: ((words: string) => void) | undefined;
};

/** Starts the server on a free port of this machine; resolves once it takes connections. */
export async function startServer(programs: Programs, place: Place, options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(programs, place, options);
    } catch (error) {
      const problem = String(error);
      if (problem.includes('postmaster.pid" already exists'))
        throw new Refusal(`Already starting: ${place.directory}.`);
      // Children of a killed server hold its memory for a moment; a free port may be taken before we are there.
      if (attempt === 40 || !/still in use|could not create any TCP\/IP sockets/.test(problem)) throw error;
      await wait(250);
    }
  }
}

/** Stops whatever server runs on the data directory, ours or a survivor of a hard kill. */
export async function stopServer({ pgCtl }: Programs, { directory, runAs }: Place): Promise<void> {
  const stopping = ['stop', '-D', directory, '-m', 'fast', '-w', '-t', '60'];
  spawnSync(pgCtl, stopping, { ...runAs, cwd: '/', env: programEnvironment });
}

async function startOnce(
  { postgres }: Programs,
  { directory, runAs }: Place,
  { durable, onLog }: ServerOptions,
): Promise<Server> {
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(durable ? [] : notDurable)];
  const child = spawn(
    postgres,
    ['-D', directory, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...runAs,
      cwd: '/',
      env: programEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Ctrl-C in the terminal goes to us: the database stops after those who use it.
      detached: process.platform !== 'win32',
    },
  );
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const ended = lastWords(child);
  if (onLog) child.stderr?.on('data', (words) => onLog(String(words)));
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on('data', (log) => String(log).includes('ready to accept connections') && resolve());
  });
  await Promise.race([ready, ended.then((words) => Promise.reject(new Error(`PostgreSQL did not start: ${words}`)))]);
  return { port, pid: child.pid ?? 0, ended };
}

function lastWords(child: ChildProcess): Promise<string> {
  let log = '';
  child.stderr?.on('data', (words) => {
    log = `${log}${words}`.slice(-2000);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(log.trim()));
  });
}
