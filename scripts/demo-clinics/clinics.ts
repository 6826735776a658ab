import type { NewClinic, NewMember } from '@/lib/server/clinic/founding';

/** The one password of every demo account. It opens nothing outside a demo. */
export const demoPassword = 'lumbar-lorikeet-42';

export type DemoClinic = Readonly<{
  clinic: Omit<NewClinic, 'isDemo'>;
  members: readonly Omit<NewMember, 'password'>[];
}>;

export const riverside: DemoClinic = {
  clinic: {
    name: 'Riverside Back Clinic',
    timeZone: 'America/Chicago',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
  },
  members: [
    { kind: 'clinician', name: 'Dr. Ana Ruiz', email: 'ana@riverside.example' },
    { kind: 'clinician', name: 'Dr. Ben Lindqvist', email: 'ben@riverside.example' },
    { kind: 'front-desk', name: 'Cora Diaz', email: 'cora@riverside.example' },
    { kind: 'admin', name: 'Dev Patel', email: 'dev@riverside.example' },
  ],
};

export const northgate: DemoClinic = {
  clinic: {
    name: 'Northgate Physiotherapy',
    timeZone: 'Europe/London',
    phone: '+44 20 7946 0321',
    emergencyNumber: '999',
  },
  members: [
    { kind: 'clinician', name: 'Dr. Eve Marsh', email: 'eve@northgate.example' },
    { kind: 'clinician', name: 'Finn Walsh', email: 'finn@northgate.example' },
    { kind: 'front-desk', name: 'Gita Rao', email: 'gita@northgate.example' },
    { kind: 'admin', name: 'Hugo Lund', email: 'hugo@northgate.example' },
  ],
};

export const harbour: DemoClinic = {
  clinic: {
    name: 'Harbour Spine Centre',
    timeZone: 'Australia/Sydney',
    phone: '+61 2 5550 0187',
    emergencyNumber: '000',
  },
  members: [
    { kind: 'clinician', name: 'Dr. Isla Chen', email: 'isla@harbour.example' },
    { kind: 'clinician', name: 'Jonas Weber', email: 'jonas@harbour.example' },
    { kind: 'front-desk', name: 'Kira Novak', email: 'kira@harbour.example' },
    { kind: 'admin', name: 'Liam Byrne', email: 'liam@harbour.example' },
  ],
};

export const demoClinics: readonly DemoClinic[] = [riverside, northgate, harbour];
