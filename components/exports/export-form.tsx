import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { reviewStates, urgencies } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';
import { urgencyWords } from '@/lib/intake/urgency-words';

type Props = Readonly<{ formats: readonly ('csv' | 'ndjson')[]; timeZone: string }>;

/** Which intakes to take out, and how. */
export function ExportForm({ formats, timeZone }: Props) {
  const t = useTranslations('exports');
  const any = { value: '', label: t('any') };

  return (
    <form method="post" action="/admin/exports/start" className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
        <LabelledSelect
          label={t('format')}
          name="format"
          options={formats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <LabelledSelect
          label={t('urgency')}
          name="urgency"
          options={[any, ...urgencies.map((value) => ({ value, label: urgencyWords[value].word }))]}
        />
        <LabelledSelect
          label={t('state')}
          name="state"
          options={[any, ...reviewStates.map((value) => ({ value, label: reviewWords[value].state }))]}
        />
        <LabelledInput label={t('from')} name="from" type="date" />
        <LabelledInput label={t('to')} name="to" type="date" />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-muted">{t('zone', { zone: timeZone })}</p>
        <Action look="primary">{t('start')}</Action>
      </div>
    </form>
  );
}
