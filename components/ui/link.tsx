import type { ComponentProps } from 'react';

/** A plain link. Underlined always: colour alone never says "you can go there". */
export function Link({ className = '', children, ...rest }: ComponentProps<'a'> & { href: string }) {
  return (
    <a
      {...rest}
      className={`rounded-sm text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2 ${className}`}
    >
      {children}
    </a>
  );
}
