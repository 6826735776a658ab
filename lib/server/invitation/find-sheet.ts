import 'server-only';
import { type Language, readLanguage } from '../../form/language';
import type { Result } from '../../intake/result';
import type { Member } from '../actor';
import { recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { openPatient } from '../patient/details';
import { hashCode, hashToken } from '../secrets';
import { keyringOf } from '../vault/data-keys';

export type Sheet = Readonly<{
  patientName: string;
  expiresAt: Date;
  /** In which the patient was invited. */
  language: Language;
  clinic: Readonly<{ name: string; phone: string; emergencyNumber: string; timeZone: string }>;
}>;

/** What a printed invitation says beside link and code, for whoever holds both of them as they are now. */
export async function findSheet(
  actor: Member,
  id: string,
  { token, code }: Readonly<{ token: string; code: string }>,
): Promise<Result<Sheet, 'not-found' | 'not-the-newest'>> {
  const { clinicId } = actor;

  return withClinic<Result<Sheet, 'not-found' | 'not-the-newest'>>(clinicId, async (tx) => {
    const row = await tx.invitation.findFirst({
      where: { id, clinicId },
      select: {
        tokenHash: true,
        codeHash: true,
        expiresAt: true,
        language: true,
        patient: { select: { id: true, sealed: true } },
        clinic: { select: { name: true, phone: true, emergencyNumber: true, timeZone: true } },
      },
    });
    if (!row) return { ok: false, problem: 'not-found' };
    const { expiresAt, clinic } = row;
    const isNewest =
      Buffer.compare(row.tokenHash, hashToken(token)) === 0 && Buffer.compare(row.codeHash, hashCode(code)) === 0;
    if (!isNewest) return { ok: false, problem: 'not-the-newest' };
    const { name: patientName } = openPatient(await keyringOf(tx, clinicId), row.patient);
    recordList(tx, actor, 'invitations.read', 1);

    const language = readLanguage(row.language) ?? 'en';

    return { ok: true, value: { patientName, expiresAt, language, clinic } };
  });
}
