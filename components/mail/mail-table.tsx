import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { exactTime } from '@/lib/intake/time-words';
import type words from '@/messages/clinic/en.json';

type Mail = Readonly<{
  id: string;
  to: string;
  kind: keyof typeof words.mails.kinds;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'stopped';
  problem: 'address-refused' | 'refused' | 'unreachable' | null;
  at: Date;
}>;

type Props = Readonly<{ mails: readonly Mail[]; timeZone: string }>;

const cell = 'block py-0.5 align-top lg:table-cell lg:border-t lg:border-line lg:px-3 lg:py-2';

/** To whom, what, what became of it and when. On a narrow screen each mail becomes a card. */
export function MailTable({ mails, timeZone }: Props) {
  const t = useTranslations('mails');

  return (
    <table className="block w-full overflow-hidden text-left text-sm lg:table lg:border-separate lg:border-spacing-0 lg:rounded-lg lg:border lg:border-line lg:bg-surface">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          {(['to', 'about', 'state', 'when'] as const).map((column) => (
            <th key={column} scope="col" className="px-3 py-2 text-xs font-semibold whitespace-nowrap text-ink-muted">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-2 lg:table-row-group">
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

function MailRow({ mail, timeZone }: Readonly<{ mail: Mail; timeZone: string }>) {
  const t = useTranslations('mails');
  const { id, to, kind, state, problem, at } = mail;
  const what = t(`kinds.${kind}`);

  return (
    <tr className="block rounded-lg border border-line bg-surface px-4 py-2 lg:table-row lg:rounded-none lg:border-0">
      <td className={cell}>
        <bdi className="font-medium">{to}</bdi>
      </td>
      <td className={cell}>{what}</td>
      <td className={cell}>
        <span className={state === 'failed' ? 'font-semibold text-error' : 'font-medium'}>{t(`states.${state}`)}</span>
        {problem && (
          <span className="block max-w-prose text-ink-muted">
            {t(`problems.${problem}`)} {state === 'queued' && t('again')}
          </span>
        )}
        {state === 'failed' && (
          <form method="post" action={`/admin/mail/${id}/retry`} className="mt-2">
            <Action aria-label={t('retryOf', { what, to })}>{t('retry')}</Action>
          </form>
        )}
      </td>
      <td className={`${cell} whitespace-nowrap text-ink-muted tabular-nums`}>
        <time dateTime={at.toISOString()}>{exactTime(at, timeZone)}</time>
      </td>
    </tr>
  );
}
