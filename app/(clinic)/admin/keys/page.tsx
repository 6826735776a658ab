import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeyForm } from '@/components/api-keys/key-form';
import { KeyList } from '@/components/api-keys/key-list';
import { Notice } from '@/components/clinic/notice';
import { keyTerms, listKeys, longestKeyName } from '@/lib/server/api-key/keys';
import { longestPublicKey } from '@/lib/server/api-key/public-key';
import { findClinic } from '@/lib/server/clinic/clinics';
import { fhirBase } from '@/lib/server/fhir/capability-statement';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKeys'))('title') };
}

const problems = ['name', 'scopes', 'term', 'public-key', 'private-key', 'too-many'] as const;

export default async function KeysPage({ searchParams }: PageProps<'/admin/keys'>) {
  const admin = await requireAdmin('GET /admin/keys');
  const [keys, clinic, t] = await Promise.all([listKeys(admin), findClinic(admin), getTranslations('apiKeys')]);
  const { problem, done } = await searchParams;
  const said = problems.find((known) => known === problem);

  return (
    <div className="mx-auto grid max-w-5xl gap-4">
      <div>
        <p className="text-sm text-ink-muted">{clinic.name}</p>
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="mt-1 max-w-3xl text-sm">{t('text')}</p>
        <p className="mt-2 text-sm">
          {t('address')} <span className="font-mono break-all select-all">{fhirBase()}</span>
        </p>
      </div>
      {said && <Notice tone="error" title={t(`problems.${said}`)} />}
      {done === 'revoked' && <Notice tone="information" title={t('revokedNow')} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <KeyForm terms={keyTerms} longestName={longestKeyName} longestPublicKey={longestPublicKey} />
        <KeyList keys={keys} timeZone={clinic.timeZone} />
      </div>
    </div>
  );
}
