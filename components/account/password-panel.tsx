import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { Panel } from '@/components/clinic/panel';
import { NewPassword } from '@/components/sign-in/new-password';

type Props = Readonly<{ email: string; min: number; max: number }>;

/** Changes the password, given the one before. */
export function PasswordPanel({ email, min, max }: Props) {
  const t = useTranslations('account.password');
  const words = useTranslations('newPassword');

  return (
    <Panel id="password" title={t('title')}>
      <form method="post" action="/account/password" className="grid max-w-md gap-3">
        <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
        <LabelledInput
          label={t('current')}
          name="current"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
        />
        <NewPassword words={{ label: words('label'), hint: words('hint', { min }) }} max={max} />
        <p className="text-sm text-ink-muted">{t('text')}</p>
        <div>
          <Action>{t('change')}</Action>
        </div>
      </form>
    </Panel>
  );
}
