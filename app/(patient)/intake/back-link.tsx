import { getTranslations } from 'next-intl/server';
import { BackArrow } from '@/components/ui/back-arrow';
import type { StepId } from '@/lib/form/form';
import { stepBefore } from '@/lib/intake/draft';
import { placePath } from '../paths';

/** To the page before this one: the check of the answers for who came from there. */
export async function BackLink({ step, fromCheck }: Readonly<{ step: StepId; fromCheck: boolean }>) {
  const t = await getTranslations('step');
  const before = fromCheck ? 'check' : stepBefore(step);

  return (
    <p className="mb-2 print:hidden">
      <BackArrow href={before ? placePath(before) : '/start'}>{t('back')}</BackArrow>
    </p>
  );
}
