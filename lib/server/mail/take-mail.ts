import 'server-only';
import { type Language, readLanguage } from '../../form/language';
import type { SystemActor } from '../actor';
import { languagesOf } from '../clinic/languages';
import { withClinic } from '../database/database';
import { addMailJob } from '../jobs/jobs';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import { outOfQuietHours } from './clinic-hours';
import type { LetterClinic } from './letter';
import { type LinkSecret, openLinkSecret } from './link-secret';
import type { MailKind } from './queue';
import { isWanted, type MailRow, mailColumns } from './still-wanted';

/** A mail in this worker's hand: nobody else sends it meanwhile. */
export type TakenMail = Readonly<{
  id: string;
  kind: MailKind;
  /** Whom the audit trail names: the invitation or the member. */
  subjectId: string;
  attempts: number;
  to: string;
  language: Language;
  clinic: LetterClinic;
  /** What its link opens; none where it leads to signing in. */
  secret: LinkSecret | null;
}>;

/** `busy`: another worker may be sending it. `nothing`: it was sent, stopped or put off. */
type Taken = TakenMail | 'nothing' | 'busy';

/** After so long, a worker that took a mail and did not say what became of it is taken for dead. */
const handLimit = 15 * 60_000;
/** By so much the clocks of two machines may differ. */
const slack = 60_000;

/** Takes a mail that is due, unless there is no point in it any more. */
export function takeMail({ clinicId }: SystemActor, id: string, now: Date): Promise<Taken> {
  return withClinic(clinicId, async (tx): Promise<Taken> => {
    await tx.$queryRaw`SELECT id FROM mail WHERE id = ${id}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;
    const row = await tx.mail.findFirst({ where: { id, clinicId }, select: mailColumns });
    if (!row || (row.state !== 'queued' && row.state !== 'sending')) return 'nothing';
    if (row.state === 'sending' && now.getTime() - Number(row.takenAt) < handLimit) return 'busy';
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, phone: true, emergencyNumber: true, timeZone: true },
    });
    const goesAt = row.kind === 'reminder' && row.dueAt <= now ? outOfQuietHours(now, clinic.timeZone) : row.dueAt;
    const put = (data: object) => tx.mail.updateMany({ where: { id, clinicId }, data });
    if (goesAt.getTime() - now.getTime() > slack) {
      await put({ state: 'queued' });
      await addMailJob(tx, id, goesAt);
      return 'nothing';
    }
    const keyring = await keyringOf(tx, clinicId);
    const secret = row.sealed === null ? null : openLinkSecret(keyring, { id, sealed: row.sealed });
    const to = (await isWanted(tx, clinicId, { row, secret, now })) && addressOf(row, keyring);
    if (!to) {
      await put({ state: 'stopped', sealed: null, endedAt: now });
      return 'nothing';
    }
    const attempts = row.attempts + 1;
    await put({ state: 'sending', takenAt: now, attempts });
    const kind = row.kind as MailKind;

    const language = await languageOf(row, clinicId);

    return { id, kind, subjectId: row.invitationId ?? row.memberId ?? id, attempts, to, language, clinic, secret };
  });
}

/** As the form was last filled in, else as the patient was invited; in English where the clinic offers that no longer. */
async function languageOf({ invitation }: MailRow, clinicId: string): Promise<Language> {
  const language = readLanguage(invitation?.draft?.language ?? invitation?.language);
  if (!language || language === 'en') return 'en';

  return (await languagesOf(clinicId)).includes(language) ? language : 'en';
}

function addressOf({ invitation, member }: MailRow, keyring: Keyring): string | undefined {
  if (invitation) return openPatient(keyring, invitation.patient).email;

  return member ? openMember(keyring, member).email : undefined;
}
