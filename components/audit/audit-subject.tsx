import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { referenceOf } from '@/lib/intake/reference';

type Line = Readonly<{ action: string; subjectId: string | null; route: string | null; count: number | null }>;
type Props = Readonly<{ line: Line; members: ReadonlyMap<string, string> }>;

/** Of members, and of keys for other systems. */
const named = ['member', 'api-key', 'api'];
const ofIntake = ['intake', 'review', 'note', 'verdict', 'urgency', 'history'];

/** What a line is about, as far as whoever reads the trail may know; it leads to all lines about the same. */
export function AuditSubject({ line: { action, subjectId, route, count }, members }: Props) {
  const t = useTranslations('audit');
  if (route) {
    return (
      <>
        <code className="wrap-anywhere">{route}</code>
        {count !== null && ` ${t('subjects.rows', { count })}`}
      </>
    );
  }
  if (count !== null && !subjectId) return t('subjects.rows', { count });
  if (!subjectId) return null;
  const [about = ''] = action.split('.');
  const code = referenceOf(subjectId);

  return (
    <Link href={`/admin/audit?subject=${subjectId}`} className="underline">
      {about === 'clinic' && t('subjects.clinic')}
      {named.includes(about) && <bdi>{members.get(subjectId) ?? code}</bdi>}
      {about === 'invitation' && t('subjects.invitation', { code })}
      {about === 'patient' && t('subjects.patient', { code })}
      {ofIntake.includes(about) && t('subjects.intake', { code })}
      {about === 'red-flag' && t('subjects.redFlag', { code })}
      {about === 'export' && t('subjects.exportOf', { code, count: count ?? 0 })}
      {!['clinic', ...named, 'invitation', 'patient', 'red-flag', 'export', ...ofIntake].includes(about) && code}
    </Link>
  );
}
