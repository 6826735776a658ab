import { useTranslations } from 'next-intl';
import type { AuditLine } from '@/lib/intake/audit-line';
import { exactSecond } from '@/lib/intake/time-words';
import { actionWords, kindWords } from './action-words';
import { AuditSubject } from './audit-subject';

type Members = ReadonlyMap<string, string>;
type Props = Readonly<{ lines: readonly AuditLine[]; members: Members; timeZone: string }>;

const cell = 'block py-0.5 align-top lg:table-cell lg:border-t lg:border-line lg:px-3 lg:py-2';

/** Who, what, about what and when. On a narrow screen each line becomes a card. */
export function AuditTable({ lines, members, timeZone }: Props) {
  const t = useTranslations('audit');

  return (
    <table className="block w-full overflow-hidden text-left text-sm lg:table lg:border-separate lg:border-spacing-0 lg:rounded-lg lg:border lg:border-line lg:bg-surface">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          {(['line', 'at', 'actor', 'action', 'subject'] as const).map((column) => (
            <th key={column} scope="col" className="px-3 py-2 text-xs font-semibold whitespace-nowrap text-ink-muted">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-2 lg:table-row-group">
        {lines.map((line) => (
          <AuditEntry key={line.seq} line={line} members={members} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

function AuditEntry({ line, members, timeZone }: Readonly<{ line: AuditLine; members: Members; timeZone: string }>) {
  const t = useTranslations('audit');
  const { seq, at, actorKind, actorId, action } = line;
  const name = members.get(actorId ?? '');

  return (
    <tr className="block rounded-lg border border-line bg-surface px-4 py-2 lg:table-row lg:rounded-none lg:border-0">
      <td className={`${cell} text-ink-muted tabular-nums`}>
        <span aria-hidden="true" className="lg:hidden">
          {t('lineOf', { seq: String(seq) })}
        </span>
        <span className="sr-only lg:not-sr-only">{String(seq)}</span>
      </td>
      <td className={`${cell} whitespace-nowrap tabular-nums`}>
        <time dateTime={at.toISOString()}>{exactSecond(at, timeZone)}</time>
      </td>
      <td className={cell}>
        {name && <bdi className="font-medium">{name}</bdi>}
        <span className={name ? 'text-ink-muted' : 'font-medium'}>
          {name && ', '}
          {kindWords(t, actorKind)}
        </span>
      </td>
      <td className={`${cell} font-medium`}>{actionWords(t, action)}</td>
      <td className={cell}>
        <AuditSubject line={line} members={members} />
      </td>
    </tr>
  );
}
