import { getTranslations } from 'next-intl/server';
import { StepProgress } from '@/components/intake/step-progress';
import type { StepId } from '@/lib/form/form';
import { formHere } from '@/lib/i18n/form-here';
import { placePath } from '../../paths';

type StepPositionProps = Readonly<{ step: StepId; savedSteps: readonly StepId[] }>;

export async function StepPosition({ step, savedSteps }: StepPositionProps) {
  const t = await getTranslations('step');
  const steps = await formHere();
  const position = steps.findIndex(({ id }) => id === step) + 1;

  return (
    <StepProgress
      current={step}
      steps={steps.map(({ id, title }) => ({
        id,
        title,
        href: placePath(id as StepId),
        saved: savedSteps.includes(id as StepId),
      }))}
      words={{
        progress: t('progress', { position, total: steps.length }),
        allSteps: t('allSteps'),
        done: t('done'),
        current: t('current'),
      }}
    />
  );
}
