import { expect, test } from 'vitest';
import { runNode } from '../run-node';

/** What the server's last handler prints of an error, as Next gives it the error. */
async function printed(error: string): Promise<string[]> {
  const request = `{ path: '/intakes/0199-secret?name=Okafor', method: 'GET', headers: { cookie: 'secret-cookie' } }`;
  const code = `
    const { onRequestError } = await import('./instrumentation.ts');
    await onRequestError(${error}, ${request}, { routePath: '/intakes/[id]', routeType: 'render' });`;
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout, stderr } = await runNode(args, { NEXT_RUNTIME: 'nodejs' });
  expect(stderr).toBe('');

  return stdout.trimEnd().split('\n');
}

test('a failure is one line: the route’s template and a code, and nothing of the request or the record', async () => {
  const lines = await printed(
    `Object.assign(new TypeError('Failing row contains (Samuel Okafor, saddle numbness)\\n{"level":50}'), { code: '23505', detail: 'secret-detail', digest: '1234' })`,
  );
  expect(lines).toHaveLength(1);
  const { time, ...line } = JSON.parse(lines[0] ?? '');
  expect(line).toEqual({
    level: 50,
    event: 'request-failed',
    route: '/intakes/[id]',
    method: 'GET',
    error: 'TypeError',
    code: '23505',
    digest: '1234',
  });
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('even what is no error is told', async () => {
  const [line = ''] = await printed(`'Samuel Okafor'`);
  expect(JSON.parse(line)).toMatchObject({ event: 'request-failed', error: 'unknown' });
  expect(line).not.toContain('Okafor');
});
