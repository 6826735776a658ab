import 'server-only';
import type { SystemActor } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { addEscalationJob } from '../jobs/jobs';
import { isQuietHour } from '../mail/clinic-hours';
import { queueEmergency } from '../mail/queue';
import { lockReview } from '../review/lock-review';
import { type EscalationStep, escalationSteps } from './steps';

/** Whom each step calls: the clinic's clinicians, its administrators, or both. */
const called: Readonly<Record<EscalationStep, readonly ('clinician' | 'admin')[]>> = {
  clinicians: ['clinician'],
  admins: ['admin'],
  morning: ['clinician', 'admin'],
};

/**
 * Takes an emergency that nobody has acknowledged on to the next people: every step that is due by now and was not taken
 * yet, each once, however often and by however many workers it is asked. What is not due yet is asked for again.
 */
export async function escalate(system: SystemActor, intakeId: string, now: Date): Promise<void> {
  const { clinicId } = system;
  await withClinic(clinicId, async (tx) => {
    const review = await lockReview(tx, clinicId, intakeId);
    if (review?.urgencyRank !== 0) return;
    if ((await tx.acknowledgment.count({ where: { clinicId, intakeId } })) > 0) return;
    const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const taken = await tx.escalation.findMany({ where: { clinicId, intakeId }, select: { step: true } });
    const since = await emergencySince(tx, clinicId, { intakeId, receivedAt: review.receivedAt });
    const open = escalationSteps(since, timeZone).filter(({ step }) => !taken.some((one) => one.step === step));
    for (const due of open) {
      if (due.at > now) await addEscalationJob(tx, intakeId, due);
      else await take(tx, system, { intakeId, step: due.step, now, quiet: isQuietHour(now, timeZone) });
    }
  });
}

/** Since when it counts as one: as it came, or as a clinician raised it. */
async function emergencySince(
  tx: Transaction,
  clinicId: string,
  { intakeId, receivedAt }: Readonly<{ intakeId: string; receivedAt: Date }>,
): Promise<Date> {
  const raised = await tx.urgencyVerdict.findFirst({
    where: { clinicId, intakeId, toRank: 0 },
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
  });

  return raised?.createdAt ?? receivedAt;
}

type Taking = Readonly<{ intakeId: string; step: EscalationStep; now: Date; quiet: boolean }>;

async function take(tx: Transaction, system: SystemActor, { intakeId, step, now, quiet }: Taking): Promise<void> {
  const { clinicId } = system;
  await tx.escalation.create({ data: { clinicId, intakeId, step, createdAt: now }, select: { step: true } });
  const people = await tx.member.findMany({
    where: { clinicId, role: { in: [...called[step]] }, disabledAt: null },
    select: { id: true },
  });
  const kind = quiet ? 'emergency-quiet' : 'emergency';
  for (const { id: memberId } of people) await queueEmergency(tx, { clinicId, memberId }, { intakeId, kind, now });
  record(tx, system, 'intake.escalated', intakeId);
}
