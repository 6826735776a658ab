import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { relations } from '@/lib/intake/consent/answerer';

/** What whoever answers is to the patient. */
export async function RelationField({ picked, error }: Readonly<{ picked?: string; error?: string | undefined }>) {
  const t = await getTranslations('consent');
  const step = await getTranslations('step');

  return (
    <div className="mb-4">
      <Field id="by" label={t('relation')} error={error} errorPrefix={step('errorPrefix')}>
        <Select
          id="by"
          name="by"
          blank={t('relationBlank')}
          choices={relations.map((relation) => ({ value: relation, label: t(`relations.${relation}`) }))}
          defaultValue={picked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && 'by-error'}
        />
      </Field>
    </div>
  );
}
