import 'server-only';
import type { Language } from '../../form/language';
import type { Answerer } from '../../intake/consent/answerer';
import type { Consent, Signed } from '../../intake/consent/consent';
import type { PatientActor } from '../actor';
import type { Transaction } from '../database/database';
import { newId } from '../database/new-id';
import type { Keyring } from '../vault/sealing';
import { openTypedName, sealTypedName } from './typed-name';

type Of = Pick<PatientActor, 'clinicId' | 'invitationId'>;

/** Keeps a consent with its invitation: its id. */
export async function keepConsent(
  tx: Transaction,
  keyring: Keyring,
  { clinicId, invitationId }: Of,
  { name, ...signed }: Signed,
  givenAt = new Date(),
): Promise<string> {
  const id = newId();
  const sealed = sealTypedName(keyring, id, name);
  await tx.consent.create({ data: { id, clinicId, invitationId, ...signed, sealed, givenAt }, select: { id: true } });

  return id;
}

/** Every consent that was given for an invitation's form, the first one first. */
export async function consentsOf(
  tx: Transaction,
  keyring: Keyring,
  { clinicId, invitationId }: Of,
): Promise<(Consent & { id: string })[]> {
  const rows = await tx.consent.findMany({
    where: { clinicId, invitationId },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      answeredBy: true,
      version: true,
      language: true,
      words: true,
      sealed: true,
      givenAt: true,
      withdrawal: { select: { withdrawnAt: true } },
    },
  });

  return rows.map(({ sealed, withdrawal, answeredBy, language, ...row }) => ({
    ...row,
    // Written by `keepConsent` alone.
    answeredBy: answeredBy as Answerer,
    language: language as Language,
    name: openTypedName(keyring, { id: row.id, sealed }),
    withdrawnAt: withdrawal?.withdrawnAt ?? null,
  }));
}

/** Notes that a consent was taken back, once: did this do it? */
export async function keepWithdrawal(tx: Transaction, clinicId: string, consentId: string): Promise<boolean> {
  const { count } = await tx.consentWithdrawal.createMany({ data: [{ clinicId, consentId }], skipDuplicates: true });

  return count === 1;
}
