import type { ComponentProps } from 'react';

type TextareaProps = ComponentProps<'textarea'> & { id: string; name: string };

/** Several lines, in the writer's own words. */
export function Textarea({ className = '', rows = 4, ...rest }: TextareaProps) {
  return <textarea rows={rows} dir="auto" {...rest} className={`field-look w-full resize-y ${className}`} />;
}
