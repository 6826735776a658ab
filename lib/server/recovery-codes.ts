import 'server-only';
import { z } from 'zod';
import type { Entrant, Member } from './actor';
import { record } from './audit';
import { type Transaction, withClinic } from './database';
import { seal, unseal } from './seal';
import { hashRecoveryCode, newCode } from './secrets';

const codesAtOnce = 10;
// Four groups of twenty bits.
const groups = 4;

const sheetSchema = z.array(z.string());
const place = (rowId: string, clinicId: string) => ({ table: 'member', column: 'recovery_sheet', rowId, clinicId });

/** Makes ten new codes in place of all earlier ones. Their sheet can be read until its owner says that it is kept. */
export async function makeRecoveryCodes(tx: Transaction, actor: Member | Entrant): Promise<void> {
  const { clinicId, memberId } = actor;
  const codes = Array.from({ length: codesAtOnce }, () => newCode(groups));
  await tx.recoveryCode.deleteMany({ where: { clinicId, memberId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ clinicId, memberId, codeHash: hashRecoveryCode(code) })),
  });
  const recoverySheet = await seal(place(memberId, clinicId), JSON.stringify(codes));
  await tx.member.updateMany({ where: { id: memberId, clinicId }, data: { recoverySheet } });
  await record(tx, actor, 'member.recovery-codes-made', memberId);
}

/** Is this one of the member's codes? It is struck with that, and never one again. */
export async function takeRecoveryCode(tx: Transaction, actor: Member | Entrant, code: string): Promise<boolean> {
  const { clinicId, memberId } = actor;
  const { count } = await tx.recoveryCode.updateMany({
    where: { clinicId, memberId, codeHash: hashRecoveryCode(code), usedAt: null },
    data: { usedAt: new Date() },
  });
  if (count === 1) await record(tx, actor, 'member.recovery-code-used', memberId);

  return count === 1;
}

/** The codes on the sheet that is not yet put away, if there is one. */
export async function findRecoverySheet({ clinicId, memberId }: Member): Promise<string[] | null> {
  const member = await withClinic(clinicId, (tx) =>
    tx.member.findFirst({ where: { id: memberId, clinicId }, select: { recoverySheet: true } }),
  );
  if (!member?.recoverySheet) return null;

  return sheetSchema.parse(JSON.parse(await unseal(place(memberId, clinicId), member.recoverySheet)));
}

/** Puts the sheet away: from now on nobody can read these codes here. */
export async function putSheetAway({ clinicId, memberId }: Member): Promise<void> {
  await withClinic(clinicId, (tx) =>
    tx.member.updateMany({ where: { id: memberId, clinicId }, data: { recoverySheet: null } }),
  );
}
