import 'server-only';
import { type ReviewState, urgencies } from '../../intake/review';
import type { Support, TagId } from '../../tagging/evaluation';
import type { Clinician } from '../actor';
import { recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import { type InboxMarks, readInboxMarks, unmarked } from './inbox-marks';

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
  reviewer: string | null;
}> &
  InboxMarks;

export type Inbox = Readonly<{
  rows: readonly InboxRow[];
  /** Where the next page begins, or null on the last. */
  next: string | null;
  clinic: Readonly<{ name: string; timeZone: string }>;
}>;

const pageSize = 25;

/**
 * The clinic's intakes as a work list: emergency, urgent, soon, routine, then the longest waiting first. Pages by
 * keyset, so that rows arriving meanwhile are neither skipped nor repeated. Each page is one line of the audit trail.
 */
export async function listInbox(clinician: Clinician, view: { closed: boolean; after?: string }): Promise<Inbox> {
  const { clinicId } = clinician;
  const after = view.after ?? null;

  return withClinic(clinicId, async (tx) => {
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, timeZone: true },
    });
    const rows = await tx.$queryRaw<StoredRow[]>`
      SELECT r.intake_id, p.id AS patient_id, p.sealed AS patient, i.age, r.received_at, r.urgency_rank, r.state,
             m.id AS reviewer_id, m.sealed AS reviewer,
             e.result -> 'assessed' AS assessed,
             e.result ->> 'safetyScreen' AS safety_screen,
             (SELECT w.consent_id IS NOT NULL FROM consent c
                LEFT JOIN consent_withdrawal w ON w.clinic_id = c.clinic_id AND w.consent_id = c.id
               WHERE c.clinic_id = i.clinic_id AND c.invitation_id = i.invitation_id
               ORDER BY c.given_at DESC, c.id DESC LIMIT 1) AS consent_withdrawn,
             jsonb_path_query_array(e.result, '$.rules[*].says') AS reasons,
             (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t -> 'id', 'name', t -> 'name', 'support', t -> 'support')), '[]')
                FROM jsonb_array_elements(coalesce(e.result -> 'tags', '[]')) t) AS tags
        FROM review r
        JOIN intake i ON i.id = r.intake_id AND i.clinic_id = r.clinic_id
        JOIN patient p ON p.id = i.patient_id AND p.clinic_id = r.clinic_id
        LEFT JOIN member m ON m.id = r.reviewer_id AND m.clinic_id = r.clinic_id
        JOIN LATERAL (SELECT result FROM evaluation
                      WHERE intake_id = r.intake_id AND clinic_id = r.clinic_id ORDER BY created_at DESC, id DESC LIMIT 1) e ON true
       WHERE r.clinic_id = ${clinicId}::uuid
         AND (r.state = 'closed') = ${view.closed}
         AND (${after}::uuid IS NULL OR (r.urgency_rank, r.received_at, r.intake_id) >
              (SELECT urgency_rank, received_at, intake_id FROM review WHERE intake_id = ${after}::uuid AND clinic_id = ${clinicId}::uuid))
       ORDER BY r.urgency_rank, r.received_at, r.intake_id
       LIMIT ${pageSize + 1}`;
    const page = rows.slice(0, pageSize);
    const next = rows.length > pageSize ? (page.at(-1)?.intake_id ?? null) : null;
    const keyring = await keyringOf(tx, clinicId);
    const marks = await readInboxMarks(
      tx,
      clinicId,
      page.map(({ intake_id: id }) => id),
    );
    recordList(tx, clinician, 'inbox.read', page.length);

    return {
      clinic,
      rows: page.map((row) => ({ ...toRow(keyring, row), ...(marks.get(row.intake_id) ?? unmarked) })),
      next,
    };
  });
}

type StoredRow = {
  intake_id: string;
  patient_id: string;
  patient: string;
  age: number | null;
  received_at: Date;
  urgency_rank: number;
  state: ReviewState;
  reviewer_id: string | null;
  reviewer: string | null;
  assessed: boolean;
  safety_screen: InboxRow['safetyScreen'];
  /** Null where no consent was given here. */
  consent_withdrawn: boolean | null;
  reasons: string[];
  tags: InboxRow['tags'];
};

function toRow(keyring: Keyring, row: StoredRow): Omit<InboxRow, keyof InboxMarks> {
  const { name, recordNumber = null } = openPatient(keyring, { id: row.patient_id, sealed: row.patient });
  const { reviewer_id: id, reviewer: sealed } = row;

  return {
    intakeId: row.intake_id,
    patientName: name,
    recordNumber,
    age: row.age,
    receivedAt: row.received_at,
    urgency: urgencies[row.urgency_rank] ?? 'emergency',
    reasons: row.reasons,
    tags: row.tags,
    assessed: row.assessed,
    safetyScreen: row.safety_screen,
    consentWithdrawn: row.consent_withdrawn === true,
    state: row.state,
    reviewer: id && sealed && openMember(keyring, { id, sealed }).name,
  };
}
