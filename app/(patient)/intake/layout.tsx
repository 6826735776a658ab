import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IdleDialog } from '@/components/intake/idle-dialog';
import { TabletBar } from '@/components/intake/tablet-bar';
import { findPatient, keepTablet } from '@/lib/server/patient/patient-session';

/** On the clinic's tablet, a way to hand it back stands above every page, and nobody's answers are left standing. */
export default async function IntakeLayout({ children }: Readonly<{ children: ReactNode }>) {
  const patient = await findPatient();
  if (!patient.ok || !patient.value.onTablet) return children;
  await keepTablet(patient.value);
  const t = await getTranslations('tablet');
  const handOver = await getTranslations('handOver');

  return (
    <>
      <TabletBar words={{ name: t('name'), here: t('here'), toPhone: handOver('goOn'), handBack: t('handBack') }} />
      <IdleDialog
        words={{
          title: t('idleTitle'),
          text: t('idleText'),
          left: t('idleLeft'),
          stay: t('stay'),
          handBack: t('handBack'),
        }}
      />
      {children}
    </>
  );
}
