import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { IntakeRow } from '../../export/csv/intake-row';
import type { QuestionId } from '../../form/form';
import type { Answerer } from '../../intake/consent/answerer';
import { type ReviewState, urgencies } from '../../intake/review';
import type { VerdictKind } from '../../intake/verdict/verdict';
import type { Support, TagId, Urgency } from '../../tagging/evaluation';
import type { Transaction } from '../database/database';
import { openUnchecked } from '../intake/intake-answers';
import { openPatient } from '../patient/details';
import type { Keyring } from '../vault/sealing';
import { isAsked } from './fitting';
import type { Wanted } from './pieces';
import { isBehind, type Place } from './place';

type StoredRow = Readonly<{
  id: string;
  micros: bigint;
  received_at: Date;
  opened_at: Date | null;
  reviewed_at: Date | null;
  state: ReviewState;
  urgency_rank: number;
  safety_screen: IntakeRow['safetyScreen'];
  tags: readonly string[];
  assessed: boolean;
  answers: unknown;
  sealed: string;
  declined: string[];
  asked: string[];
  age: number | null;
  patient_id: string;
  patient: string;
  form_version: string;
  language: string;
  answered_by: Answerer | null;
  rule_set: string;
  urgency: Urgency;
  rules: string[];
  verdicts: readonly Readonly<{ tag: TagId; kind: VerdictKind; reason: string }>[] | null;
}>;

type Batch = Readonly<{ rows: readonly IntakeRow[]; last: Place | null }>;

/** The next intakes behind a place, opened: in the order in which they came in, which nothing changes. */
export async function readBatch(tx: Transaction, keyring: Keyring, { asked, after, limit }: Wanted): Promise<Batch> {
  const rows = await tx.$queryRaw<StoredRow[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM review WHERE ${isAsked(asked)} AND ${after ? isBehind(after) : Prisma.sql`true`}
       ORDER BY received_at, intake_id LIMIT ${limit})
    SELECT r.intake_id AS id, (extract(epoch FROM r.received_at) * 1000000)::bigint AS micros, r.received_at, r.opened_at,
           r.reviewed_at, r.state, r.urgency_rank, r.safety_screen, r.tags, (r.gist -> 'assessed')::boolean AS assessed,
           i.answers, i.sealed, i.declined, i.asked, i.age, i.patient_id, p.sealed AS patient, f.version AS form_version,
           f.language, e.rule_set, e.urgency, e.rules,
           (SELECT c.answered_by FROM consent c
             WHERE c.clinic_id = i.clinic_id AND c.invitation_id = i.invitation_id
             ORDER BY c.given_at DESC, c.id DESC LIMIT 1) AS answered_by,
           (SELECT jsonb_agg(jsonb_build_object('tag', v.tag, 'kind', v.kind, 'reason', v.reason) ORDER BY v.created_at, v.id)
              FROM verdict v WHERE v.clinic_id = i.clinic_id AND v.intake_id = i.id) AS verdicts
      FROM page r
      JOIN intake i ON i.clinic_id = r.clinic_id AND i.id = r.intake_id
      JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = i.patient_id
      JOIN form_text f ON f.hash = i.form_text_hash
      CROSS JOIN LATERAL (
        SELECT rule_set, urgency, jsonb_path_query_array(result, '$.rules[*].id') AS rules FROM evaluation
         WHERE clinic_id = r.clinic_id AND intake_id = r.intake_id ORDER BY created_at DESC, id DESC LIMIT 1) e
     ORDER BY r.received_at, r.intake_id`;
  const last = rows.at(-1);

  return { rows: rows.map((row) => toIntake(keyring, row)), last: last ? { micros: last.micros, id: last.id } : null };
}

function toIntake(keyring: Keyring, row: StoredRow): IntakeRow {
  const {
    name,
    recordNumber = null,
    birthDate = null,
  } = openPatient(keyring, {
    id: row.patient_id,
    sealed: row.patient,
  });

  // Codes were checked when they were written, and the database refuses to change them.
  return {
    id: row.id,
    patient: { id: row.patient_id, name, recordNumber, birthDate },
    receivedAt: row.received_at,
    age: row.age,
    answeredBy: row.answered_by,
    language: row.language,
    formVersion: row.form_version,
    answers: openUnchecked(keyring, row).answers,
    declined: row.declined as QuestionId[],
    asked: row.asked as QuestionId[],
    ruleSet: row.rule_set,
    urgencyByRules: row.urgency,
    urgency: urgencies[row.urgency_rank] ?? 'emergency',
    rules: row.rules,
    safetyScreen: row.safety_screen,
    assessed: row.assessed,
    tags: new Map(row.tags.map((tag) => tag.split(':') as [TagId, Support | 'base'])),
    // The last on each tag counts.
    verdicts: new Map(row.verdicts?.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
    state: row.state,
    openedAt: row.opened_at,
    reviewedAt: row.reviewed_at,
  };
}
