import type { SystemActor } from '@/lib/server/actor';
import { actAsSystem, addMember, findMember, foundClinic, listClinics } from '@/lib/server/clinic/founding';
import { createInvitation, type NewInvitation } from '@/lib/server/invitation/invitations';
import { Refusal } from '../refusal';
import { addUnsent } from './add-unsent';
import { addVisit } from './add-visit';
import { type DemoClinic, demoClinics, demoPassword, riverside } from './clinics';
import { unsent } from './unsent';
import { visits } from './visits';

/** Founds the demo's clinics with their people, adding only what is missing, and opens one fresh invitation. */
export async function seedDemo(now: Date): Promise<NewInvitation> {
  const clinics = await listClinics();
  const real = clinics.filter(({ isDemo }) => !isDemo);
  if (real.length > 0) {
    throw new Refusal(
      `The database holds ${real.length} clinic(s) that are no demo. Demo accounts never go beside them.`,
    );
  }
  const systems = new Map<DemoClinic, SystemActor>();
  for (const demo of demoClinics) {
    const known = clinics.find(({ name }) => name === demo.clinic.name);
    const system = known ? actAsSystem(known.id) : await foundClinic({ ...demo.clinic, isDemo: true });
    await addMembers(system, demo);
    systems.set(demo, system);
  }
  // Oldest first, as they came.
  for (const visit of visits.toSorted((a, b) => b.hoursAgo - a.hoursAgo)) {
    await addVisit(systemOf(systems, visit.at), visit, now);
  }
  for (const one of unsent) await addUnsent(systemOf(systems, one.at), one);

  return createInvitation(systemOf(systems, riverside), { name: 'A new patient (demo)' });
}

function systemOf(systems: ReadonlyMap<DemoClinic, SystemActor>, demo: DemoClinic): SystemActor {
  const system = systems.get(demo);
  if (!system) throw new Error(`${demo.clinic.name} was not founded.`);

  return system;
}

async function addMembers(system: SystemActor, { members }: DemoClinic): Promise<void> {
  for (const member of members) {
    if (!(await findMember(system, member.email))) await addMember(system, { ...member, password: demoPassword });
  }
}
