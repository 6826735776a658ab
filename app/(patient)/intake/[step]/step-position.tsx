import { getTranslations } from 'next-intl/server';
import { StepProgress } from '@/components/intake/step-progress';
import type { StepId } from '@/lib/form/form';
import type { Step } from '@/lib/form/question';
import { placePath } from '../../paths';

type StepPositionProps = Readonly<{ step: StepId; form: readonly Step[]; savedSteps: readonly string[] }>;

export async function StepPosition({ step, form, savedSteps }: StepPositionProps) {
  const t = await getTranslations('step');
  const position = form.findIndex(({ id }) => id === step) + 1;

  return (
    <StepProgress
      current={step}
      steps={form.map(({ id, title }) => ({
        id,
        title,
        href: placePath(id as StepId),
        saved: savedSteps.includes(id),
      }))}
      words={{
        progress: t('progress', { position, total: form.length }),
        allSteps: t('allSteps'),
        done: t('done'),
        current: t('current'),
      }}
    />
  );
}
