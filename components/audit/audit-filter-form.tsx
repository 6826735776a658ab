import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { Action } from '@/components/clinic/action';
import { actionWords } from './action-words';

type Filter = Readonly<{
  member?: string | undefined;
  action?: string | undefined;
  subject?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}>;

type Props = Readonly<{
  filter: Filter;
  members: ReadonlyMap<string, string>;
  actions: readonly string[];
}>;

const control =
  'min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm font-normal';

/** Which lines to show, as a plain form; and the same lines as a file. */
export function AuditFilterForm({ filter, members, actions }: Props) {
  const t = useTranslations('audit');
  const names = [...members].sort(([, one], [, other]) => one.localeCompare(other));

  return (
    <div className="mb-4 rounded-lg border border-line bg-surface p-4">
      <form action="/admin/audit" className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_1fr_auto_auto_auto]">
        <Labelled label={t('member')} wide>
          <select name="member" defaultValue={filter.member ?? ''} className={control}>
            <option value="">{t('anyone')}</option>
            {names.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('action')} wide>
          <select name="action" defaultValue={filter.action ?? ''} className={control}>
            <option value="">{t('anything')}</option>
            {actions.map((action) => (
              <option key={action} value={action}>
                {actionWords(t, action)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('from')}>
          <Day name="from" defaultValue={filter.from} />
        </Labelled>
        <Labelled label={t('to')}>
          <Day name="to" defaultValue={filter.to} />
        </Labelled>
        {filter.subject && <input type="hidden" name="subject" value={filter.subject} />}
        <span className="col-span-2 grid lg:col-auto">
          <Action look="primary">{t('show')}</Action>
        </span>
      </form>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        {filter.subject && <p>{t('oneSubject')}</p>}
        {Object.values(filter).some(Boolean) && (
          <Link href="/admin/audit" className="font-medium underline">
            {t('clear')}
          </Link>
        )}
        <form method="post" action="/admin/audit/export" className="ml-auto flex items-center gap-3">
          {Object.entries(filter).map(
            ([name, value]) => value && <input key={name} type="hidden" {...{ name, value }} />,
          )}
          <Action>{t('export')}</Action>
        </form>
      </div>
    </div>
  );
}

function Labelled({ label, wide, children }: Readonly<{ label: string; wide?: boolean; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child.
    <label className={`grid min-w-0 gap-1 text-sm font-semibold ${wide ? 'col-span-2 sm:col-auto' : ''}`}>
      {label}
      {children}
    </label>
  );
}

function Day(props: ComponentProps<'input'>) {
  return <input type="date" className={`${control} tabular-nums`} {...props} />;
}
