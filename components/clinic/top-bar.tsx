import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Action } from './action';
import { NavLink } from './nav-link';
import { type Kind, placesOf } from './places';

type Props = Readonly<{ member: string; kind: Kind }>;

/** Where one can go, who is signed in, and the way out. */
export function TopBar({ member, kind }: Props) {
  const t = useTranslations('clinicBar');

  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <span className="font-semibold tracking-tight text-accent">Backstory</span>
        <nav aria-label={t('clinic')} className="flex flex-wrap gap-1">
          {placesOf(kind).map(({ href, name }) => (
            <NavLink key={href} href={href}>
              {t(name)}
            </NavLink>
          ))}
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
