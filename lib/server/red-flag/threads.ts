import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { readLanguage } from '../../form/language';
import type { Step } from '../../form/question';
import type { Answerer } from '../../intake/consent/answerer';
import { ownWordsIn } from '../../intake/own-words';
import { readingsOf } from '../../intake/readings';
import type { ResponseReason } from '../../intake/red-flag-response';
import type { RedFlagThread, Telling } from '../../intake/red-flag-thread';
import { urgencies } from '../../intake/review';
import { todayIn } from '../clinic/clinic-day';
import { openTypedName } from '../consent/typed-name';
import type { Transaction } from '../database/database';
import { openDraft } from '../draft/draft-content';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import type { Keyring } from '../vault/sealing';
import { openResponse, openTelling } from './sealed';

const columns = {
  createdAt: true,
  patient: { select: { id: true, sealed: true, clinic: { select: { name: true, timeZone: true } } } },
  language: true,
  draft: { select: { id: true, sealed: true, updatedAt: true, language: true } },
  intake: { select: { id: true } },
  consents: {
    select: { id: true, answeredBy: true, sealed: true, withdrawal: { select: { withdrawnAt: true } } },
    orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
  redFlags: {
    select: {
      id: true,
      toldAt: true,
      urgencyRank: true,
      rules: true,
      told: true,
      changedTo: true,
      sealed: true,
      settledAt: true,
      formText: { select: { steps: true } },
      responses: {
        select: {
          id: true,
          reason: true,
          sealed: true,
          createdAt: true,
          member: { select: { id: true, sealed: true } },
        },
      },
    },
    orderBy: { seq: 'asc' },
  },
} satisfies Prisma.InvitationSelect;

type Row = Prisma.InvitationGetPayload<{ select: typeof columns }>;

/** What the forms of these invitations told before they were sent, in the order asked for. */
export async function readThreads(
  tx: Transaction,
  keyring: Keyring,
  invitationIds: readonly string[],
): Promise<RedFlagThread[]> {
  const { clinicId } = keyring;
  const rows = await tx.invitation.findMany({
    where: { clinicId, id: { in: [...invitationIds] } },
    select: { id: true, ...columns },
  });

  return invitationIds.flatMap((id) => rows.filter((row) => row.id === id).map((row) => toThread(keyring, row)));
}

function toThread(keyring: Keyring, row: Row): RedFlagThread {
  const { createdAt, patient, language, draft, intake, redFlags } = row;
  const { name, recordNumber = null, birthDate = null, phone = null, email = null } = openPatient(keyring, patient);
  const last = redFlags.at(-1);
  const written = draft
    ? ownWordsIn(readingsOf(openDraft(keyring, draft), todayIn(patient.clinic.timeZone)))
    : last
      ? openTelling(keyring, last)
      : [];
  const responses = redFlags
    .flatMap((telling) => telling.responses)
    .map(({ member, reason, ...response }) => ({
      id: response.id,
      createdAt: response.createdAt,
      reason: reason as ResponseReason,
      note: openResponse(keyring, response),
      member: openMember(keyring, member).name,
    }));

  return {
    patient: { name, recordNumber, birthDate, phone, email },
    clinic: patient.clinic,
    invitedAt: createdAt,
    tellings: redFlags.map(toTelling),
    responses: responses.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    language: readLanguage(draft?.language ?? language) ?? 'en',
    ownWords: written,
    savedAt: draft?.updatedAt ?? null,
    consent: toConsent(keyring, row.consents[0]),
    intakeId: intake?.id ?? null,
  };
}

function toConsent(keyring: Keyring, row: Row['consents'][number] | undefined): RedFlagThread['consent'] {
  if (!row) return null;
  const { answeredBy, withdrawal } = row;

  return {
    answeredBy: answeredBy as Answerer,
    name: openTypedName(keyring, row),
    withdrawnAt: withdrawal?.withdrawnAt ?? null,
  };
}

function toTelling(row: Row['redFlags'][number]): Telling {
  // These were written once by this application, and the database refuses to change them.
  const { rules, told, changedTo } = row as unknown as Pick<Telling, 'rules' | 'told' | 'changedTo'>;
  const { id, toldAt, urgencyRank, formText, settledAt } = row;

  return {
    id,
    toldAt,
    urgency: urgencies[urgencyRank] ?? 'emergency',
    rules,
    told,
    changedTo,
    steps: formText.steps as unknown as Step[],
    isOpen: settledAt === null,
  };
}
