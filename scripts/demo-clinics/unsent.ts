import type { Answers } from '@/lib/form/answers';
import type { StepId } from '@/lib/form/form';
import type { PatientDetails } from '@/lib/server/patient/details';
import { type DemoClinic, riverside } from './clinics';

/** Somebody who began the form and never sent it: what each save said, in order. */
export type Unsent = Readonly<{
  at: DemoClinic;
  patient: PatientDetails & Readonly<{ recordNumber: string }>;
  saves: readonly Readonly<{ step: StepId; answers: Answers }>[];
}>;

export const unsent: readonly Unsent[] = [
  {
    at: riverside,
    patient: {
      name: 'Marta Silva Teixeira',
      recordNumber: 'R-1044',
      birthDate: '1979-03-08',
      phone: '+1 312 555 0167',
    },
    saves: [
      { step: 'nerve-signs', answers: { 'rf-bladder': 'yes', 'rf-saddle': 'yes', 'rf-bowel': 'no' } },
      { step: 'nerve-signs', answers: { 'rf-bladder': 'yes', 'rf-saddle': 'no', 'rf-bowel': 'no' } },
    ],
  },
  {
    at: riverside,
    patient: { name: 'Pavel Horak', recordNumber: 'R-1043', birthDate: '1961-10-30' },
    saves: [{ step: 'recent-events', answers: { 'rf-weight-loss': 'yes' } }],
  },
];
