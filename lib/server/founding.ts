import 'server-only';
import type { Member, SystemActor } from './actor';
import { record } from './audit';
import { addAuthenticator } from './authenticators';
import { asOperator, withClinic } from './database';
import { memberColumns, toActor } from './member-sessions';
import { hashPassword } from './passwords';

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

/** Acts for a clinic as the system. Only commands of the operator may, never a request. */
export function actAsSystem(clinicId: string): SystemActor {
  return { kind: 'system', clinicId } as SystemActor;
}

/** Founds a clinic. */
export async function foundClinic(clinic: NewClinic): Promise<SystemActor> {
  const { id } = await asOperator((tx) => tx.clinic.create({ data: clinic, select: { id: true } }));
  const system = actAsSystem(id);
  await withClinic(id, (tx) => record(tx, system, 'clinic.founded', id));

  return system;
}

/** Adds someone who works at the clinic, with a password and an authenticator: for a demo, and for tests. */
export async function addMember(system: SystemActor, { kind, password, ...person }: NewMember): Promise<Member> {
  const { clinicId } = system;
  const data = {
    ...person,
    clinicId,
    email: person.email.trim().toLowerCase(),
    role: kind === 'front-desk' ? ('front_desk' as const) : kind,
    passwordHash: await hashPassword(password),
  };

  return withClinic(clinicId, async (tx) => {
    const row = await tx.member.create({ data, select: memberColumns });
    await addAuthenticator(tx, { clinicId, memberId: row.id });
    await record(tx, system, 'member.added', row.id);

    return toActor(row);
  });
}

/** A member of the clinic by email, or null. */
export async function findMember({ clinicId }: SystemActor, email: string): Promise<Member | null> {
  const row = await withClinic(clinicId, (tx) =>
    tx.member.findFirst({ where: { clinicId, email }, select: memberColumns }),
  );

  return row && toActor(row);
}
