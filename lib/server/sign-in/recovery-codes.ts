import 'server-only';
import { z } from 'zod';
import type { Entrant, Member } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { queueAccountChange } from '../mail/queue';
import { hashRecoveryCode, newCode } from '../secrets';
import { keyringOf } from '../vault/data-keys';
import { open, seal } from '../vault/sealing';

const codesAtOnce = 10;
// Four groups of twenty bits.
const groups = 4;

const sheetSchema = z.array(z.string());
const placeOf = (rowId: string) => ({ table: 'recovery_sheet', column: 'sealed', rowId });

/** Makes ten new codes in place of all earlier ones. Their sheet can be read until its owner says that it is kept. */
export async function makeRecoveryCodes(tx: Transaction, actor: Member | Entrant): Promise<void> {
  const { clinicId, memberId } = actor;
  const codes = Array.from({ length: codesAtOnce }, () => newCode(groups));
  await tx.recoveryCode.deleteMany({ where: { clinicId, memberId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ clinicId, memberId, codeHash: hashRecoveryCode(code) })),
  });
  const id = newId();
  const sealed = seal(await keyringOf(tx, clinicId), placeOf(id), JSON.stringify(codes));
  await tx.recoverySheet.deleteMany({ where: { clinicId, memberId } });
  await tx.recoverySheet.create({ data: { id, clinicId, memberId, sealed } });
  record(tx, actor, 'member.recovery-codes-made', memberId);
}

/** Is this one of the member's codes? It is struck with that, and never one again. */
export async function takeRecoveryCode(tx: Transaction, actor: Member | Entrant, code: string): Promise<boolean> {
  const { clinicId, memberId } = actor;
  const { count } = await tx.recoveryCode.updateMany({
    where: { clinicId, memberId, codeHash: hashRecoveryCode(code), usedAt: null },
    data: { usedAt: new Date() },
  });
  if (count !== 1) return false;
  record(tx, actor, 'member.recovery-code-used', memberId);
  await queueAccountChange(tx, actor, 'recovery-code-used');

  return true;
}

/** The codes on the sheet that is not yet put away, if there is one. */
export async function findRecoverySheet({ clinicId, memberId }: Member): Promise<string[] | null> {
  return withClinic(clinicId, async (tx) => {
    const sheet = await tx.recoverySheet.findFirst({
      where: { clinicId, memberId },
      select: { id: true, sealed: true },
    });
    if (!sheet) return null;

    return sheetSchema.parse(JSON.parse(open(await keyringOf(tx, clinicId), placeOf(sheet.id), sheet.sealed)));
  });
}

/** Puts the sheet away: from now on nobody can read these codes here. */
export async function putSheetAway({ clinicId, memberId }: Member): Promise<void> {
  await withClinic(clinicId, (tx) => tx.recoverySheet.deleteMany({ where: { clinicId, memberId } }));
}
