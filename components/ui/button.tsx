import type { ComponentProps } from 'react';

type Kind = 'primary' | 'secondary' | 'quiet' | 'alert';

const base =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-xl px-6 py-2.5 text-center font-semibold no-underline transition-colors motion-reduce:transition-none';

const kinds: Readonly<Record<Kind, string>> = {
  primary: 'border-2 border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-2 border-line-strong bg-surface text-ink hover:border-accent hover:text-accent',
  alert: 'border-2 border-alert bg-alert text-on-accent hover:brightness-90',
  quiet: 'border-2 border-transparent text-accent hover:bg-accent-soft',
};

export function Button({ kind = 'primary', className = '', ...rest }: ComponentProps<'button'> & { kind?: Kind }) {
  return <button type="submit" {...rest} className={`${base} ${kinds[kind]} cursor-pointer ${className}`} />;
}

/** A way on that looks like a button; for changes use a real one. */
export function ButtonLink({
  kind = 'primary',
  className = '',
  children,
  ...rest
}: ComponentProps<'a'> & { href: string; kind?: Kind }) {
  return (
    <a {...rest} className={`${base} ${kinds[kind]} ${className}`}>
      {children}
    </a>
  );
}
