import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Action } from './action';
import { NavLink } from './nav-link';

type Props = Readonly<{ member: string; kind: 'clinician' | 'front-desk' | 'admin' }>;

/** Where one can go, who is signed in, and the way out. */
export function TopBar({ member, kind }: Props) {
  const t = useTranslations('clinicBar');

  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <span className="font-semibold tracking-tight text-accent">Backstory</span>
        <nav aria-label={t('clinic')} className="flex flex-wrap gap-1">
          {kind === 'clinician' && <NavLink href="/inbox">{t('inbox')}</NavLink>}
          <NavLink href="/invitations">{t('invitations')}</NavLink>
          {kind !== 'front-desk' && <NavLink href="/insights">{t('insights')}</NavLink>}
          {kind === 'admin' && <NavLink href="/admin/members">{t('members')}</NavLink>}
          {kind === 'admin' && <NavLink href="/admin/languages">{t('languages')}</NavLink>}
          {kind === 'admin' && <NavLink href="/admin/sign-on">{t('signOn')}</NavLink>}
          {kind === 'admin' && <NavLink href="/admin/mail">{t('mail')}</NavLink>}
          {kind === 'admin' && <NavLink href="/admin/audit">{t('audit')}</NavLink>}
        </nav>
        <div className="ml-auto flex items-center gap-3">
          <p className="text-right text-sm leading-tight">
            <Link href="/account" className="font-medium underline decoration-line-strong underline-offset-4">
              <bdi>{member}</bdi>
            </Link>
            <span className="hidden text-ink-muted sm:inline"> · {t(kind)}</span>
          </p>
          <form method="post" action="/sign-out">
            <Action>{t('signOut')}</Action>
          </form>
        </div>
      </div>
    </header>
  );
}
