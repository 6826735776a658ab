import { nadia } from '@/tests/people/nadia';
import { type Clinic, createIntake } from '../server/create';

// Run as a process of its own, as another server of the same clinic would be: an intake comes in there.
const system = { kind: 'system', clinicId: process.argv[2] } as Clinic['system'];
await createIntake({ system } as Clinic, nadia);
process.exit(0);
