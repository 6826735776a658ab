import { request as rawRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { access, everyone, type Who } from '@/lib/server/access';
import { makeCast, type Names } from './access/cast';

type Answer = Readonly<{ status: number; location: string }>;
type Row = { GET?: readonly Who[]; POST?: readonly Who[]; names?: keyof Names };
type Try = Readonly<{ method: string; route: string; who: Who; whose: string; may: boolean; path: string }>;

const origin = String(process.env.BASE_URL);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const nowhere = '01990000-0000-7000-8000-000000000000';
const rows = Object.entries<Row>(access);
/** What ends the session that asks. */
const ending = ['/sign-out', '/intake/hand-back', '/invitations/[id]/tablet', '/account/sessions/end-others'];

function ask({ method, path }: Try, cookie: string): Promise<Answer> {
  const headers = { cookie, origin, accept: 'text/html', 'content-type': 'application/json' };

  return new Promise((resolve, reject) => {
    const sent = rawRequest(`${origin}${path}`, { method, agent: false, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' }),
      );
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

/** Every route by every method, by everyone, on their own clinic's things, another's, and what is not there. */
function everyTry(own: Names, other: Names): Try[] {
  return rows.flatMap(([route, { names, ...row }]) =>
    methods.flatMap((method) =>
      everyone.flatMap((who) => {
        const allowed = row[method === 'HEAD' ? 'GET' : (method as 'GET' | 'POST')] ?? [];
        const things = names ? { own: own[names], other: other[names], none: nowhere } : { own: '' };

        return Object.entries(things).map(([whose, id]) => {
          const path = route.replace('[id]', id).replace('[step]', 'where').replace('[clinic]', 'no-such-clinic');

          return { method, route, who, whose, may: whose === 'own' && allowed.includes(who), path };
        });
      }),
    ),
  );
}

const isTurnedAway = ({ status, location }: Answer) =>
  [401, 403, 404, 405].includes(status) || /^(https?:\/\/[^/]+)?\/(sign-in|start)($|\?)/.test(location);
const isLetIn = ({ status }: Answer) => status >= 200 && status < 300;

test('everyone comes in where they may, and nowhere else', async () => {
  test.setTimeout(300_000);
  const cast = await makeCast();
  const tries = everyTry(cast.own, cast.other);
  const kept = tries.filter(({ route }) => !ending.includes(route));
  const unexpected: string[] = [];
  let refused = 0;

  async function attempt(one: Try, cookies = cast.cookies): Promise<void> {
    const answer = await ask(one, cookies[one.who]);
    const isWrong = one.may ? isTurnedAway(answer) && !leadsThere(one, answer) : isLetIn(answer);
    if (!one.may) refused += 1;
    if (isWrong || answer.status >= 500) {
      unexpected.push(`${one.method} ${one.route} by ${one.who}, ${one.whose}: ${answer.status} ${answer.location}`);
    }
  }
  for (let at = 0; at < kept.length; at += 8) await Promise.all(kept.slice(at, at + 8).map((one) => attempt(one)));
  // Each of these may leave whoever asks signed out, so everyone else asks first.
  const last = tries.filter(({ route }) => ending.includes(route));
  for (const one of last.toSorted((a, b) => Number(a.may) - Number(b.may))) {
    if (!one.may || one.who === 'nobody') await attempt(one);
  }

  expect(unexpected).toEqual([]);
  expect(tries.length).toBeGreaterThan(3000);
  expect(refused).toBeGreaterThan(2000);
  test.info().annotations.push({ type: 'tries', description: `${tries.length} tries, ${refused} refused` });
});

/** Doors that lead to the sign-in or start page even when all is well. */
function leadsThere({ route }: Try, { location }: Answer): boolean {
  return access[route as keyof typeof access] &&
    ['/', '/sign-out', '/intake/hand-back', '/sign-in/enter'].includes(route)
    ? location !== ''
    : /^\/(start|sign-in|welcome)\?(problem|asked|done)=/.test(location);
}
