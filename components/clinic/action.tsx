import type { ComponentProps } from 'react';

const looks = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-accent-soft',
} as const;

type Props = Readonly<ComponentProps<'button'> & { look?: keyof typeof looks }>;

/** A button of the clinic's pages. */
export function Action({ look = 'secondary', type = 'submit', ...rest }: Props) {
  return (
    <button
      type={type}
      className={`min-h-9 rounded-md border px-3 py-1.5 text-sm font-semibold disabled:opacity-60 ${looks[look]}`}
      {...rest}
    />
  );
}
