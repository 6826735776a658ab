import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { steps } from '../../form/form';
import { agreements, type VerdictCount } from '../../intake/insights/agreement';
import { dropOff } from '../../intake/insights/drop-off';
import type { Insights, UrgencyWork } from '../../intake/insights/insights';
import { urgencies } from '../../intake/review';
import type { Admin, Clinician } from '../actor';
import { recordList } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';

type Of = Readonly<{ clinicId: string; timeZone: string; now: Date }>;

const weeksShown = 12;

/**
 * The clinic's own work in counts and times, of this week and the eleven before: no name and no id leaves. All of it is
 * read in one transaction, and that it was read is a line of the audit trail.
 */
export async function readInsights(member: Clinician | Admin, now: Date): Promise<Insights> {
  const { clinicId } = member;

  return withClinic(clinicId, async (tx) => {
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, timeZone: true },
    });
    const of = { clinicId, timeZone: clinic.timeZone, now };
    const weeks = await volume(tx, of);
    const work = await workByUrgency(tx, of);
    const forms = await completion(tx, of);
    const begun = await unsentForms(tx, of);
    recordList(
      tx,
      member,
      'insights.read',
      weeks.reduce((sum, { received }) => sum + received, 0),
    );

    return {
      clinic,
      weeks,
      urgencies: work,
      forms,
      steps: dropOff(
        steps.map(({ id }) => id),
        forms.sent,
        begun,
      ),
      agreements: agreements(await verdicts(tx, of)),
    };
  });
}

/** The first moment of the oldest week shown, in the clinic's own time. */
const since = ({ timeZone, now }: Of) => Prisma.sql`
  ((date_trunc('week', ${now}::timestamptz AT TIME ZONE ${timeZone}) - make_interval(weeks => ${weeksShown - 1}::int))
    AT TIME ZONE ${timeZone})`;

async function volume(tx: Transaction, of: Of): Promise<Insights['weeks']> {
  const { clinicId, timeZone, now } = of;

  return tx.$queryRaw<{ monday: string; received: number }[]>`
    SELECT to_char(week, 'YYYY-MM-DD') AS monday, count(r.intake_id)::int AS received
      FROM generate_series(
             date_trunc('week', ${now}::timestamptz AT TIME ZONE ${timeZone}) - make_interval(weeks => ${weeksShown - 1}::int),
             date_trunc('week', ${now}::timestamptz AT TIME ZONE ${timeZone}), interval '1 week') AS week
      LEFT JOIN review r ON r.clinic_id = ${clinicId}::uuid AND r.received_at >= ${since(of)}
       AND date_trunc('week', r.received_at AT TIME ZONE ${timeZone}) = week
     GROUP BY week ORDER BY week`;
}

type StoredWork = Omit<UrgencyWork, 'urgency'> & { rank: number };

async function workByUrgency(tx: Transaction, of: Of): Promise<UrgencyWork[]> {
  const rows = await tx.$queryRaw<StoredWork[]>`
    SELECT urgency_rank AS rank, count(*)::int AS received, count(reviewed_at)::int AS reviewed,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM reviewed_at - received_at) / 3600) AS median,
           percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM reviewed_at - received_at) / 3600) AS ninetieth
      FROM review
     WHERE clinic_id = ${of.clinicId}::uuid AND received_at >= ${since(of)}
     GROUP BY urgency_rank`;

  return urgencies.map((urgency, at) => {
    const { rank: _, ...work } = rows.find(({ rank }) => rank === at) ?? {
      rank: at,
      received: 0,
      reviewed: 0,
      median: null,
      ninetieth: null,
    };

    return { urgency, ...work };
  });
}

async function completion(tx: Transaction, of: Of): Promise<Insights['forms']> {
  const [row] = await tx.$queryRaw<Insights['forms'][]>`
    SELECT count(*)::int AS invited,
           count(*) FILTER (WHERE sent OR begun OR opened)::int AS opened,
           count(*) FILTER (WHERE sent OR begun)::int AS begun,
           count(*) FILTER (WHERE sent)::int AS sent
      FROM (SELECT EXISTS (SELECT FROM intake k WHERE k.clinic_id = i.clinic_id AND k.invitation_id = i.id) AS sent,
                   EXISTS (SELECT FROM draft d WHERE d.clinic_id = i.clinic_id AND d.invitation_id = i.id
                      AND cardinality(d.saved_steps) > 0) AS begun,
                   EXISTS (SELECT FROM patient_session s WHERE s.clinic_id = i.clinic_id AND s.invitation_id = i.id) AS opened
              FROM invitation i
             WHERE i.clinic_id = ${of.clinicId}::uuid AND i.created_at >= ${since(of)}) AS forms`;

  return row ?? { invited: 0, opened: 0, begun: 0, sent: 0 };
}

/** Forms that are begun and not sent, told apart only by which steps were saved. */
async function unsentForms(tx: Transaction, of: Of): Promise<{ savedSteps: string[]; count: number }[]> {
  return tx.$queryRaw`
    SELECT d.saved_steps AS "savedSteps", count(*)::int AS count
      FROM draft d JOIN invitation i ON i.id = d.invitation_id AND i.clinic_id = d.clinic_id
     WHERE d.clinic_id = ${of.clinicId}::uuid AND i.created_at >= ${since(of)} AND cardinality(d.saved_steps) > 0
     GROUP BY d.saved_steps`;
}

/**
 * The verdict that counts on each tag of each intake, by the rule set that the clinician was reading. What the rules did
 * not list there was added by a clinician, and whoever agreed with that agreed with no rule.
 */
async function verdicts(tx: Transaction, of: Of): Promise<VerdictCount[]> {
  return tx.$queryRaw`
    SELECT tag, rule_set AS "ruleSet", CASE WHEN listed THEN kind ELSE 'add' END AS kind, count(*)::int AS count
      FROM (SELECT DISTINCT ON (v.intake_id, v.tag) v.tag, v.kind, e.rule_set,
                   jsonb_path_exists(e.result, '$.tags[*] ? (@.id == $tag)', jsonb_build_object('tag', v.tag)) AS listed
              FROM verdict v JOIN evaluation e ON e.id = v.evaluation_id AND e.clinic_id = v.clinic_id
             WHERE v.clinic_id = ${of.clinicId}::uuid AND v.created_at >= ${since(of)}
             ORDER BY v.intake_id, v.tag, v.created_at DESC, v.id DESC) AS counting
     WHERE listed OR kind <> 'disagree'
     GROUP BY 1, 2, 3`;
}
