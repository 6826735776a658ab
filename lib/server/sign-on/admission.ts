import 'server-only';
import { isStorableText } from '../../form/answers';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { queueAccountChange } from '../mail/queue';
import { openMember } from '../member/details';
import { idleLimit, type MemberRow, mayEnter, memberColumns, toEntrant } from '../session/member-sessions';
import { enter, startWhole } from '../sign-in/sign-in';
import { keyringOf } from '../vault/data-keys';
import { addressIndex } from '../vault/index-key';
import { seal } from '../vault/sealing';
import type { Identity } from './provider';
import { indexesOfSubject, indexSubject } from './subjects';

/** A session's token. A half one still owes the second factor. */
export type Admitted = Readonly<{ token: string; memberId: string; whole: boolean }>;

type Rules = Readonly<{ domains: readonly string[]; trustsSecondFactor: boolean }>;
type Here = Readonly<{ clinicId: string; device: string }>;
type FoundMember = MemberRow & { disabledAt: Date | null; clinic: { isDemo: boolean } };

/**
 * Lets in the member whom the provider has named, if the clinic has such a member and they may come in. The provider's
 * second factor counts where the clinic says so; otherwise ours is asked for, as after a password.
 */
export async function admit(rules: Rules, identity: Identity, { clinicId, device }: Here): Promise<Admitted | null> {
  if (identity.subject.length > 255 || !isStorableText(identity.subject)) return null;
  const named = await memberByAddress(rules, identity, clinicId);

  return withClinic(clinicId, async (tx) => {
    const member = (await findBound(tx, clinicId, identity)) ?? (named && (await bind(tx, named, identity)));
    if (!member) return null;
    const entrant = toEntrant(member);
    if (member.disabledAt || !mayEnter(member.clinic)) {
      record(tx, entrant, 'member.sign-in-refused', member.id);
      return null;
    }
    const whole = rules.trustsSecondFactor && identity.hasSecondFactor;
    // Where the provider does not say when, it counts for coming in, but not as shown lately.
    const shownAt = identity.shownAt ?? new Date(Date.now() - idleLimit);
    const token = whole ? await startWhole(tx, member, { device, shownAt }) : await enter(tx, entrant, device);

    return { token, memberId: member.id, whole };
  });
}

async function findBound(tx: Transaction, clinicId: string, { subject }: Identity): Promise<FoundMember | null> {
  const indexes = indexesOfSubject(await keyringOf(tx, clinicId), subject);
  const row = await tx.signOnIdentity.findFirst({
    where: { clinicId, subjectIndex: { in: indexes } },
    select: { member: { select: memberColumns } },
  });

  return row?.member ?? null;
}

type Named = Readonly<{ id: string; clinicId: string; email: string }>;

/** The member of this clinic who has this verified address, if it is of a domain that the clinic has named. */
async function memberByAddress(rules: Rules, { email: told }: Identity, clinicId: string): Promise<Named | null> {
  const email = told?.trim().toLowerCase() ?? '';
  const isOurs = rules.domains.includes(email.slice(email.lastIndexOf('@') + 1));
  const index = isOurs && isStorableText(email) ? await addressIndex(email) : null;
  const found = index && (await lookUp.member(index));

  return found && found.clinicId === clinicId ? { ...found, email } : null;
}

/** Binds a member to the provider's subject, the first time. A member who is bound to another stays so. */
async function bind(tx: Transaction, named: Named, { subject }: Identity): Promise<FoundMember | null> {
  const { id: memberId, clinicId } = named;
  const member = await tx.member.findFirst({
    where: { id: memberId, clinicId, disabledAt: null },
    select: memberColumns,
  });
  const keyring = await keyringOf(tx, clinicId);
  // The index overlooks differences of width, which here could be another person.
  if (!member || openMember(keyring, member).email !== named.email) return null;
  const id = newId();
  const sealed = seal(keyring, { table: 'sign_on_identity', column: 'sealed', rowId: id }, subject);
  const data = { id, clinicId, memberId, sealed, subjectIndex: indexSubject(keyring, subject) };
  const { count } = await tx.signOnIdentity.createMany({ data, skipDuplicates: true });
  if (count === 0) return null;
  record(tx, toEntrant(member), 'member.identity-bound', memberId);
  await queueAccountChange(tx, { clinicId, memberId }, 'identity-bound');

  return member;
}
