import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUp, withClinic } from '@/lib/server/database/database';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import { createInvitation, findInvitationBySecret } from '@/lib/server/invitation/invitations';
import { findLinkHolder, makeLink } from '@/lib/server/member/links';
import { hashToken, newCode, newToken } from '@/lib/server/secrets';
import { findSession, startSession } from '@/lib/server/session/member-sessions';
import { createClinic } from './create';
import { openStore, type Store } from './open-store';

const random = 2000;
const mutated = 200;

let store: Store;
/** What is secret, with the way to find out whether it is one. */
let secrets: { name: string; secret: string; fresh: () => string; opens: (tried: string) => Promise<boolean> }[];

beforeAll(async () => {
  store = await openStore();
  const { id: clinicId, system, ana } = await createClinic('Forgery');
  const { token, code } = await createInvitation(system, { name: 'Nobody' });
  const begun = await beginBySecret({ token }, { onTablet: false, before: undefined });
  if (!begun.ok) throw new Error(begun.problem);
  const [link, session] = await withClinic(clinicId, async (tx) => [
    await makeLink(tx, { clinicId, memberId: ana.memberId }),
    await startSession(tx, { actor: ana, device: '' }),
  ]);
  secrets = [
    {
      name: 'link',
      secret: token,
      fresh: newToken,
      opens: async (tried) => !!(await findInvitationBySecret({ token: tried })),
    },
    {
      name: 'code',
      secret: code,
      fresh: newCode,
      opens: async (tried) => !!(await findInvitationBySecret({ code: tried })),
    },
    { name: 'member link', secret: link, fresh: newToken, opens: async (tried) => !!(await findLinkHolder(tried)) },
    { name: 'member session', secret: session, fresh: newToken, opens: async (tried) => !!(await findSession(tried)) },
    {
      name: 'patient session',
      secret: begun.value.token,
      fresh: newToken,
      opens: async (tried) => !!(await lookUp.patientSession(hashToken(tried))),
    },
  ];
});
afterAll(() => store.close());

/** The same secret with one character changed, lost, doubled or added, or cut short. */
function nearlyRight(secret: string): fc.Arbitrary<string> {
  const at = fc.nat(secret.length - 1);
  const character = fc.constantFrom(...'ABCDEFGHJKMNPQRSTVWXYZabcdefghijkmnpqrstuvwxyz023456789-_=. ');
  const put = (place: number, words: string, over: number) =>
    secret.slice(0, place) + words + secret.slice(place + over);

  return fc.oneof(
    fc.tuple(at, character).map(([place, other]) => put(place, other, 1)),
    at.map((place) => put(place, '', 1)),
    fc.tuple(at, character).map(([place, other]) => put(place, other, 0)),
    at.map((place) => secret.slice(0, place)),
    at.map((place) => put(place, secret.slice(0, 2), 2)),
    fc.constantFrom(
      `${secret}\u0000`,
      `${secret}=`,
      secret.toLowerCase(),
      [...secret].reverse().join(''),
      ` ${secret}'`,
    ),
  );
}

/** A code means the same however it is typed: in small letters, without its hyphen, with O for 0. */
const asMeant = (name: string, text: string) =>
  name === 'code'
    ? text
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')
        .replace(/[IL]/g, '1')
        .replace(/O/g, '0')
    : text;

test('of thousands of made-up secrets, and hundreds that are nearly right, none opens anything', async () => {
  for (const { name, secret, fresh, opens } of secrets) {
    expect(await opens(secret), name).toBe(true);
    const near = fc
      .sample(nearlyRight(secret), { seed: 11, numRuns: 2 * mutated })
      .filter((tried) => asMeant(name, tried) !== asMeant(name, secret))
      .slice(0, mutated);
    expect(near, name).toHaveLength(mutated);
    const tries = [...near, ...Array.from({ length: random }, fresh)];
    const opened: string[] = [];
    for (let from = 0; from < tries.length; from += 8) {
      const some = tries.slice(from, from + 8);
      const answers = await Promise.all(some.map(opens));
      opened.push(...some.filter((_, index) => answers[index]));
    }
    expect(opened, name).toEqual([]);
  }
}, 120_000);
