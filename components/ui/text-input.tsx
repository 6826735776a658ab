import type { ComponentProps } from 'react';

export const inputLook =
  'block min-h-12 max-w-full scroll-to-question rounded-xl border border-line-strong bg-surface px-4 py-2.5 aria-invalid:border-2 aria-invalid:border-error';

type TextInputProps = Omit<ComponentProps<'input'>, 'size'> & {
  id: string;
  name: string;
  /** As wide as what belongs in it: a hint in itself. */
  size?: 'digits' | 'short' | 'full';
};

const widths = { digits: 'w-18', short: 'w-26', full: 'w-full' } as const;

/** One line of text. Numbers are text too, with the right keyboard. */
export function TextInput({ size = 'full', className = '', ...rest }: TextInputProps) {
  return <input type="text" autoComplete="off" {...rest} className={`${inputLook} ${widths[size]} ${className}`} />;
}
