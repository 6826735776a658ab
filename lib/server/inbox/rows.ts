import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { InboxFilter } from '../../intake/inbox/filter';
import { type ReviewState, urgencies } from '../../intake/review';
import type { Support, TagId } from '../../tagging/evaluation';
import type { Transaction } from '../database/database';
import { toPerson } from '../member/colleagues';
import { openPatient } from '../patient/details';
import type { Keyring } from '../vault/sealing';
import { fits, type Reader, standsOn } from './conditions';
import { isAfter, type Place } from './place';

export type InboxRow = Readonly<{
  intakeId: string;
  patientName: string;
  recordNumber: string | null;
  age: number | null;
  receivedAt: Date;
  urgency: (typeof urgencies)[number];
  /** Why, in the words of the rules that fired, most urgent first. */
  reasons: readonly string[];
  tags: readonly Readonly<{ id: TagId; name: string; support: Support | null }>[];
  assessed: boolean;
  safetyScreen: 'complete' | 'incomplete';
  /** The consent under which it was sent was taken back. */
  consentWithdrawn: boolean;
  state: ReviewState;
  version: number;
  reviewer: string | null;
  /** Whose work it is. */
  assignee: Readonly<{ id: string; name: string }> | null;
}>;

type Asked = Readonly<{
  clinicId: string;
  filter: InboxFilter;
  reader: Reader;
  after: Place | undefined;
  limit: number;
}>;

/**
 * Rows of the work list in its order, as one statement: the page is cut from `review` by one index, and only its rows
 * are looked up elsewhere.
 */
export function rowsQuery({ clinicId, filter, reader, after, limit }: Asked): Prisma.Sql {
  return Prisma.sql`
    WITH page AS MATERIALIZED (
      SELECT * FROM review
       WHERE ${standsOn(clinicId, filter.show)} AND ${fits(filter, reader)} AND ${after ? isAfter(after) : Prisma.sql`true`}
       ORDER BY urgency_rank, received_at, intake_id LIMIT ${limit})
    SELECT r.intake_id, r.urgency_rank, r.received_at, (extract(epoch FROM r.received_at) * 1000000)::bigint AS micros,
           r.state, r.version, r.safety_screen, r.gist, i.age, p.id AS patient_id, p.sealed AS patient,
           r.reviewer_id, r.assignee_id,
           (SELECT w.consent_id IS NOT NULL FROM consent c
              LEFT JOIN consent_withdrawal w ON w.clinic_id = c.clinic_id AND w.consent_id = c.id
             WHERE c.clinic_id = i.clinic_id AND c.invitation_id = i.invitation_id
             ORDER BY c.given_at DESC, c.id DESC LIMIT 1) AS consent_withdrawn
      FROM page r
      JOIN intake i ON i.clinic_id = r.clinic_id AND i.id = r.intake_id
      JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = i.patient_id
     ORDER BY r.urgency_rank, r.received_at, r.intake_id`;
}

export async function readRows(tx: Transaction, asked: Asked): Promise<StoredRow[]> {
  return tx.$queryRaw<StoredRow[]>(rowsQuery(asked));
}

type StoredRow = {
  intake_id: string;
  patient_id: string;
  patient: string;
  age: number | null;
  received_at: Date;
  micros: bigint;
  urgency_rank: number;
  state: ReviewState;
  version: number;
  reviewer_id: string | null;
  assignee_id: string | null;
  safety_screen: InboxRow['safetyScreen'];
  gist: Pick<InboxRow, 'assessed' | 'reasons' | 'tags'>;
  /** Null where no consent was given here. */
  consent_withdrawn: boolean | null;
};

export function placeOf({ urgency_rank: urgencyRank, micros, intake_id: intakeId }: StoredRow): Place {
  return { urgencyRank, micros, intakeId };
}

export function toRow(keyring: Keyring, names: ReadonlyMap<string, string>, row: StoredRow): InboxRow {
  const { name, recordNumber = null } = openPatient(keyring, { id: row.patient_id, sealed: row.patient });

  return {
    intakeId: row.intake_id,
    patientName: name,
    recordNumber,
    age: row.age,
    receivedAt: row.received_at,
    urgency: urgencies[row.urgency_rank] ?? 'emergency',
    ...row.gist,
    safetyScreen: row.safety_screen,
    consentWithdrawn: row.consent_withdrawn === true,
    state: row.state,
    version: row.version,
    reviewer: toPerson(names, row.reviewer_id)?.name ?? null,
    assignee: toPerson(names, row.assignee_id),
  };
}
