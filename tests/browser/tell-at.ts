import type { Clinician } from '@/lib/server/actor';
import { actAsSystem } from '@/lib/server/clinic/founding';
import { tellRedFlag } from './tell-red-flag';

// Run as a process of its own, under the condition that lets server code in: a patient of this clinic tells a red flag.
const [clinicId = ''] = process.argv.slice(2);
await tellRedFlag(actAsSystem(clinicId), { kind: 'clinician', clinicId } as Clinician);
process.exit(0);
