import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Panel } from '@/components/clinic/panel';
import { exactTime } from '@/lib/intake/time-words';
import type { ListedMember } from './member-list';

type Props = Readonly<{ member: ListedMember; timeZone: string; isSelf: boolean }>;

const kinds = ['clinician', 'front-desk', 'admin'] as const;

/** One member: how they stand, and what an administrator can do about it. */
export function MemberSheet({ member, timeZone, isSelf }: Props) {
  const t = useTranslations('members');
  const { id, email, kind, state, linkUntil, resetAskedAt, lastSeenAt, hasSecondFactor } = member;
  const at = `/admin/members/${id}`;
  const when = (date: Date) => ({ when: exactTime(date, timeZone) });
  const newcomer = state === 'invited' || state === 'lapsed';

  return (
    <>
      <Panel id="stands" title={t('stands')}>
        <ul className="grid gap-1 text-sm">
          <li>
            <bdi>{email}</bdi>
          </li>
          <li>
            {t(`roles.${kind}`)} · {t(`states.${state}`)}
          </li>
          {!newcomer && <li>{hasSecondFactor ? t('hasSecondFactor') : t('noSecondFactor')}</li>}
          {lastSeenAt && <li>{t('lastSeen', when(lastSeenAt))}</li>}
          {linkUntil && <li>{t('linkUntil', when(linkUntil))}</li>}
          {resetAskedAt && <li className="font-medium text-alert">{t('askedForReset', when(resetAskedAt))}</li>}
        </ul>
      </Panel>
      {state !== 'disabled' && (
        <Panel id="way-in" title={newcomer ? t('link.invitation') : t('link.reset')}>
          <p className="mb-3 text-sm text-ink-muted">{newcomer ? t('link.invitationText') : t('link.resetText')}</p>
          <div className="flex flex-wrap gap-2">
            <form method="post" action={`${at}/link`}>
              <Action look="primary">{t('link.make')}</Action>
            </form>
            {linkUntil && (
              <form method="post" action={`${at}/revoke-link`}>
                <Action>{t('link.revoke')}</Action>
              </form>
            )}
          </div>
        </Panel>
      )}
      <Panel id="role" title={t('role.title')}>
        <form method="post" action={`${at}/role`} className="grid max-w-xs gap-3">
          <LabelledSelect
            label={t('invite.role')}
            name="role"
            defaultValue={kind}
            options={kinds.map((value) => ({ value, label: t(`roles.${value}`) }))}
          />
          <p className="text-sm text-ink-muted">{t('role.text')}</p>
          <div>
            <Action>{t('role.save')}</Action>
          </div>
        </form>
      </Panel>
      {!newcomer && !isSelf && (
        <Panel id="second-factor" title={t('secondFactor.title')}>
          <p className="mb-3 text-sm text-ink-muted">{t('secondFactor.text')}</p>
          <form method="post" action={`${at}/reset-second-factor`}>
            <Action>{t('secondFactor.reset')}</Action>
          </form>
        </Panel>
      )}
      <Panel id="access" title={t('access.title')}>
        <p className="mb-3 text-sm text-ink-muted">
          {state === 'disabled' ? t('access.enableText') : t('access.disableText')}
        </p>
        <form method="post" action={`${at}/${state === 'disabled' ? 'enable' : 'disable'}`}>
          <Action>{state === 'disabled' ? t('access.enable') : t('access.disable')}</Action>
        </form>
      </Panel>
    </>
  );
}
