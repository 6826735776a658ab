import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Panel } from '@/components/clinic/panel';
import { scopeOf, served } from '@/lib/intake/api-scopes';

type Props = Readonly<{ terms: readonly number[]; longestName: number; longestPublicKey: number }>;

/** What a new key is called, what it opens and for how long. */
export function KeyForm({ terms, longestName, longestPublicKey }: Props) {
  const t = useTranslations('apiKeys');
  const id = useId();

  return (
    <Panel id="new-key" title={t('new')}>
      <form method="post" action="/admin/keys/create" className="grid gap-4">
        <LabelledInput
          label={t('name')}
          hint={t('nameHint')}
          name="name"
          maxLength={longestName}
          autoComplete="off"
          required
        />
        <fieldset className="grid gap-2">
          <legend className="text-sm font-semibold">{t('scopes')}</legend>
          <p className="text-sm text-ink-muted">{t('scopesHint')}</p>
          <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
            {served.map((type) => (
              <label key={type} className="flex min-w-0 items-start gap-2 text-sm">
                <input
                  type="checkbox"
                  name="scope"
                  value={scopeOf(type)}
                  className="mt-0.5 size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0">
                  <span className="font-medium wrap-anywhere">{type}</span>
                  <span className="block text-ink-muted">{t(`types.${type}`)}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <LabelledSelect
          label={t('term')}
          name="days"
          defaultValue="90"
          options={terms.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        />
        <details className="text-sm">
          <summary className="cursor-pointer font-semibold">{t('signing')}</summary>
          <div className="mt-2 grid gap-1">
            <label htmlFor={id} className="font-semibold">
              {t('publicKey')}
            </label>
            <p id={`${id}-hint`} className="text-ink-muted">
              {t('publicKeyHint')}
            </p>
            <textarea
              id={id}
              name="publicKey"
              aria-describedby={`${id}-hint`}
              maxLength={longestPublicKey}
              rows={5}
              spellCheck={false}
              autoComplete="off"
              className="w-full rounded-md border border-line-strong bg-surface px-3 py-1.5 font-mono text-sm"
            />
          </div>
        </details>
        <div>
          <Action look="primary">{t('make')}</Action>
        </div>
      </form>
    </Panel>
  );
}
