import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { LabelledCheckbox } from '@/components/clinic/labelled-checkbox';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { Panel } from '@/components/clinic/panel';

type Props = Readonly<{
  given: Readonly<{ issuer: string; clientId: string; domains: string; required: boolean; trusts: boolean }>;
  hasSecret: boolean;
  callback: string;
}>;

/** How the clinic's provider is reached, and what it counts for. */
export function SignOnForm({ given, hasSecret, callback }: Props) {
  const t = useTranslations('signOn');
  const asTyped = { autoComplete: 'off', spellCheck: false, autoCapitalize: 'none', required: true } as const;

  return (
    <Panel id="provider" title={t('provider')}>
      <form method="post" action="/admin/sign-on/save" className="grid gap-4">
        <div className="text-sm">
          <p>{t('callback')}</p>
          <p className="font-mono break-all select-all">{callback}</p>
        </div>
        <LabelledInput
          label={t('issuer')}
          hint={t('issuerHint')}
          name="issuer"
          type="url"
          maxLength={500}
          defaultValue={given.issuer}
          {...asTyped}
        />
        <LabelledInput
          label={t('clientId')}
          name="clientId"
          maxLength={500}
          defaultValue={given.clientId}
          {...asTyped}
        />
        <LabelledInput
          label={t('secret')}
          hint={hasSecret ? t('secretKept') : t('secretHint')}
          name="secret"
          type="password"
          maxLength={1000}
          autoComplete="new-password"
          required={!hasSecret}
        />
        <LabelledInput
          label={t('domains')}
          hint={t('domainsHint')}
          name="domains"
          maxLength={2000}
          defaultValue={given.domains}
          {...asTyped}
        />
        <LabelledCheckbox
          label={t('trusts')}
          hint={t('trustsHint')}
          name="trustsSecondFactor"
          defaultChecked={given.trusts}
        />
        <LabelledCheckbox
          label={t('required')}
          hint={t('requiredHint')}
          name="required"
          defaultChecked={given.required}
        />
        <div>
          <Action look="primary">{t('save')}</Action>
        </div>
      </form>
    </Panel>
  );
}
