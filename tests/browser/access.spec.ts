import { request as rawRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { access, everyone, type Who } from '@/lib/server/access';
import { makeCast, type Names } from './access/cast';

type Answer = Readonly<{ status: number; location: string }>;
type Row = { GET?: readonly Who[]; POST?: readonly Who[]; names?: keyof Names };
type Try = Readonly<{
  method: string;
  route: string;
  path: string;
  who: Who;
  whose: string;
  may: boolean;
  /** Open to everyone: nobody is let in, and nobody turned away. */
  open: boolean;
}>;

const origin = String(process.env.BASE_URL);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const nowhere = '01990000-0000-7000-8000-000000000000';
const rows = Object.entries<Row>(access);
/** What ends the session that asks. */
const ending = [
  '/sign-out',
  '/intake/hand-back',
  '/intake/hand-over',
  '/invitations/[id]/tablet',
  '/account/sessions/end-others',
];

function ask({ method, route, path }: Try, cookie: string): Promise<Answer> {
  // A page for a browser, JSON for another system: what is asked for must be what is there.
  const accept = path.startsWith('/api/') ? 'application/fhir+json' : 'text/html';
  const headers = { cookie, origin, accept, 'content-type': 'application/json' };

  return new Promise((resolve, reject) => {
    const sent = rawRequest(`${origin}${path}`, { method, agent: false, headers }, (response) => {
      const answer = { status: response.statusCode ?? 0, location: response.headers.location ?? '' };
      // Of a stream, which has no end, that it begins is the answer.
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        response.destroy();
        return resolve(answer);
      }
      response.resume();
      response.on('end', () => resolve(answer));
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify(readable[route] ?? {}) : undefined);
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
          const path = route.replace('[id]', id).replace('[step]', 'about-you').replace('[clinic]', 'no-such-clinic');

          const may = whose === 'own' && allowed.includes(who);

          return { method, route, path, who, whose, may, open: allowed === everyone };
        });
      }),
    ),
  );
}

const fromPage = { key: nowhere, at: '2026-12-01T09:00:00.000Z' };

/** What these doors can read, so that it is the asker who is refused and not the body. */
const readable: Record<string, object> = {
  '/intakes/[id]/review': { version: '1', to: '', note: 'Seen.', ...fromPage },
  '/intakes/[id]/assign': { assignee: 'nobody', seen: 'nobody' },
  '/intakes/[id]/verdict': { tag: 'axspa', verdict: 'add:history', seen: '', ...fromPage },
  '/intakes/[id]/urgency': { to: 'urgent', seen: 'soon', ...fromPage },
  '/intakes/[id]/history': { confirmed: 'heel', seen: nowhere, ...fromPage },
  '/intakes/[id]/let-go': { held: nowhere },
  '/admin/members/[id]/role': { role: 'clinician' },
  '/red-flags/[id]/respond': { reason: 'not-reached', note: '', key: nowhere },
};

/** Name a session, a passkey or a key in their body, and an empty body names none. */
const unnamed = ['/account/sessions/end', '/account/passkeys/remove', '/admin/keys/revoke'];

/** Refused, or sent to a page where one begins. A form post that went well is answered with a redirect too. */
const isTurnedAway = ({ status, location }: Answer) =>
  [401, 403, 404, 405].includes(status) || /^(https?:\/\/[^/]+)?\/(sign-in|start|welcome)($|\?)/.test(location);

test('everyone comes in where they may, and nowhere else', async () => {
  test.setTimeout(300_000);
  const cast = await makeCast();
  // Where a page is shown, asking for its head alone makes the same page once more.
  const tries = everyTry(cast.own, cast.other).filter(({ method, may, open }) => method !== 'HEAD' || !(may || open));
  const unexpected: string[] = [];

  async function attempt(one: Try, cookie: string): Promise<void> {
    const answer = await ask(one, cookie);
    const isRight = isTurnedAway(answer) !== one.may || (one.may && unnamed.includes(one.route));
    if ((!isRight && !one.open) || answer.status >= 500) {
      unexpected.push(`${one.method} ${one.route} by ${one.who}, ${one.whose}: ${answer.status} ${answer.location}`);
    }
  }
  const lasting = tries.filter(({ route }) => !ending.includes(route));
  for (let at = 0; at < lasting.length; at += 8) {
    await Promise.all(lasting.slice(at, at + 8).map((one) => attempt(one, cast.cookies[one.who])));
  }
  for (const route of ending) {
    const { cookies, own, other } = await makeCast();
    for (const one of everyTry(own, other)) if (one.route === route) await attempt(one, cookies[one.who]);
  }

  expect(unexpected).toEqual([]);
  const refused = tries.filter(({ may, open }) => !may && !open);
  expect(refused.length).toBeGreaterThan(2000);
});
