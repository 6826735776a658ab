import { Action } from './action';
import { NavLink } from './nav-link';

type Props = Readonly<{ member: string; role: string; seesIntakes: boolean; administers: boolean }>;

/** Where one can go, who is signed in, and the way out. */
export function TopBar({ member, role, seesIntakes, administers }: Props) {
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <span className="font-semibold tracking-tight text-accent">Backstory</span>
        <nav aria-label="Clinic" className="flex gap-1">
          {seesIntakes && <NavLink href="/inbox">Inbox</NavLink>}
          <NavLink href="/invitations">Invitations</NavLink>
          {administers && <NavLink href="/admin/audit">Audit</NavLink>}
        </nav>
        <div className="ml-auto flex items-center gap-3">
          <p className="text-right text-sm leading-tight">
            <bdi className="font-medium">{member}</bdi>
            <span className="hidden text-ink-muted sm:inline"> · {role}</span>
          </p>
          <form method="post" action="/sign-out">
            <Action>Sign out</Action>
          </form>
        </div>
      </div>
    </header>
  );
}
