/** The name, and a mark of five vertebrae in their gentle curve. */
export function Brand({ name, href }: Readonly<{ name: string; href?: string }>) {
  const mark = (
    <>
      <svg viewBox="0 0 24 28" className="h-7 w-6 text-accent" fill="currentColor" aria-hidden="true">
        <rect x="9" y="0" width="11" height="4" rx="2" />
        <rect x="6.5" y="6" width="11" height="4" rx="2" />
        <rect x="4.5" y="12" width="12" height="4" rx="2" />
        <rect x="5.5" y="18" width="13" height="4" rx="2" />
        <rect x="8.5" y="24" width="14" height="4" rx="2" />
      </svg>
      <span className="text-lg font-bold tracking-tight">{name}</span>
    </>
  );
  const look = 'inline-flex min-h-11 items-center gap-2.5 text-ink no-underline';

  return href ? (
    <a href={href} className={look}>
      {mark}
    </a>
  ) : (
    <span className={look}>{mark}</span>
  );
}
