import 'server-only';
import { notFound } from 'next/navigation';
import type { Member } from '../actor';
import { withClinic } from '../database/database';
import { recordRefusal } from './audit';

/**
 * Answers "not found" to a member who asked for what is not there or not theirs, and writes so into the trail of the
 * member's own clinic. `route` is the template, such as "GET /intakes/[id]": what was asked for is nobody's to know.
 */
export async function refuse(member: Member, route: string): Promise<never> {
  await withClinic(member.clinicId, async (tx) => recordRefusal(tx, member, route));
  notFound();
}
