import 'server-only';
import type { SystemActor } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { addMailJob } from '../jobs/jobs';
import type { Deliver, Delivery } from './deliver';
import { writeLetter } from './letter';
import { type TakenMail, takeMail } from './take-mail';

const minute = 60_000;
/** How long after each attempt that the server could not take the next one is made; after the last, none is. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute);

/** Somebody else has this mail in hand, or died with it. The job comes back later. */
export class MailInHand extends Error {
  override name = 'MailInHand';
}

/**
 * Sends one mail, if it is due and still wanted, and writes down what became of it. Run twice it sends once: the row is
 * taken before, and says so after. A worker that dies in between leaves it unknown; then it is sent once more, under the
 * same Message-ID, since a form that nobody hears of is worse than a mail that comes twice.
 */
export async function sendMail(
  system: SystemActor,
  id: string,
  { now, deliver }: Readonly<{ now: () => Date; deliver: Deliver }>,
): Promise<void> {
  const mail = await takeMail(system, id, now());
  if (mail === 'nothing') return;
  if (mail === 'busy') throw new MailInHand();
  const outcome = await deliver(writeLetter({ ...mail, mailId: id }));
  await settle(system, mail, outcome, now());
}

function settle(system: SystemActor, { id, attempts, subjectId }: TakenMail, outcome: Delivery, at: Date) {
  const { clinicId } = system;

  return withClinic(clinicId, async (tx) => {
    // It may have been stopped meanwhile; what was sent was sent.
    const put = (data: object) => tx.mail.updateMany({ where: { id, clinicId, state: 'sending' }, data });
    if (outcome.ok) {
      await put({ state: 'sent', problem: null, sealed: null, endedAt: at });
      record(tx, system, 'mail.sent', subjectId);
      return;
    }
    const { problem, forGood } = outcome;
    const pause = pauses[attempts - 1];
    if (forGood || pause === undefined) {
      await put({ state: 'failed', problem, endedAt: at });
      record(tx, system, 'mail.failed', subjectId);
      return;
    }
    const dueAt = new Date(at.getTime() + pause);
    await put({ state: 'queued', problem, dueAt });
    await addMailJob(tx, id, dueAt);
  });
}
