import 'server-only';
import { randomInt } from 'node:crypto';
import type { Member, SystemActor } from '../actor';
import { record } from '../audit/audit';
import { asOperator, type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { sealMember } from '../member/details';
import { memberColumns, toActor } from '../session/member-sessions';
import { addAuthenticator } from '../sign-in/authenticators';
import { hashPassword } from '../sign-in/passwords';
import { addDataKey, keyringOf } from '../vault/data-keys';
import { addressIndex, ensureIndexKey } from '../vault/index-key';
import { toSlug } from './clinic-slug';

export type NewClinic = Readonly<{
  name: string;
  timeZone: string;
  phone: string;
  emergencyNumber: string;
  isDemo: boolean;
}>;

export type NewMember = Readonly<{ email: string; name: string; kind: Member['kind']; password: string }>;

/** The clinics of this database, for the operator. */
export async function listClinics(): Promise<{ id: string; name: string; isDemo: boolean }[]> {
  return asOperator((tx) => tx.clinic.findMany({ select: { id: true, name: true, isDemo: true } }));
}

/** Acts for a clinic as the system. Only commands of the operator and jobs may, never a request. */
export function actAsSystem(clinicId: string): SystemActor {
  return { kind: 'system', clinicId } as SystemActor;
}

/** Founds a clinic, with a data key of its own. Its start page is named after it; of two with one name, the later has a number. */
export async function foundClinic(clinic: NewClinic): Promise<SystemActor> {
  const id = newId();
  await asOperator(async (tx) => {
    await ensureIndexKey(tx);
    const slug = await freeSlug(tx, clinic.name);
    await tx.clinic.create({ data: { id, ...clinic, slug }, select: { id: true } });
    await addDataKey(tx, id);
  });
  const system = actAsSystem(id);
  await withClinic(id, async (tx) => record(tx, system, 'clinic.founded', id));

  return system;
}

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const wanted = toSlug(name);
  // Of two clinics founded at the same moment, the later waits and finds the name taken.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('clinic.slug'))`;
  const taken = await tx.clinic.count({ where: { slug: wanted } });

  return taken === 0 ? wanted : `${wanted}-${randomInt(100_000, 1_000_000)}`;
}

/** Adds someone who works at the clinic, with a password and an authenticator: for a demo, and for tests. */
export async function addMember(system: SystemActor, { kind, password, ...typed }: NewMember): Promise<Member> {
  const { clinicId } = system;
  const person = { name: typed.name, email: typed.email.trim().toLowerCase() };
  const emailIndex = await addressIndex(person.email);
  if (!emailIndex) throw new Error('Found a clinic first.');
  const id = newId();
  const role = kind === 'front-desk' ? 'front_desk' : kind;
  const passwordHash = await hashPassword(password);

  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const sealed = sealMember(keyring, id, person);
    const data = { id, clinicId, sealed, emailIndex, role, passwordHash } as const;
    const row = await tx.member.create({ data, select: memberColumns });
    await addAuthenticator(tx, { clinicId, memberId: id });
    record(tx, system, 'member.added', row.id);

    return toActor(keyring, row);
  });
}

/** A member of the clinic by email, or null. */
export async function findMember({ clinicId }: SystemActor, email: string): Promise<Member | null> {
  const emailIndex = await addressIndex(email);
  if (!emailIndex) return null;

  return withClinic(clinicId, async (tx) => {
    const row = await tx.member.findFirst({ where: { clinicId, emailIndex }, select: memberColumns });

    return row && toActor(await keyringOf(tx, clinicId), row);
  });
}
