import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { words } from './words';

// Run as a process of its own, under the condition that lets server code in.
const system = await foundClinic({
  name: 'Canary Clinic',
  timeZone: 'America/Chicago',
  phone: '+1 312 555 0142',
  emergencyNumber: '911',
  isDemo: true,
});
const { password } = words;
await addMember(system, { kind: 'clinician', name: words.clinicianName, email: words.clinicianEmail, password });
await addMember(system, { kind: 'admin', name: 'Adda', email: 'admin@canary.example', password });
await addMember(system, { kind: 'front-desk', name: 'Desk', email: 'desk@canary.example', password });
process.exit(0);
