import type { ComponentProps } from 'react';

type TextInputProps = Omit<ComponentProps<'input'>, 'size'> & {
  id: string;
  name: string;
  /** As wide as what belongs in it: a hint in itself. */
  size?: 'digits' | 'short' | 'full';
};

const widths = { digits: 'w-18', short: 'w-26', full: 'w-full' } as const;

/** One line of text. Numbers are text too, with the right keyboard. */
export function TextInput({ size = 'full', className = '', ...rest }: TextInputProps) {
  return <input type="text" autoComplete="off" {...rest} className={`field-look ${widths[size]} ${className}`} />;
}
