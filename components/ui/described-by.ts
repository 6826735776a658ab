type Told = Readonly<{ hint?: string | undefined; error?: string | undefined }>;

/** The ids of what describes a control, for `aria-describedby`: its hint, then its error. */
export function describedBy(id: string, { hint, error }: Told): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);

  return ids.length > 0 ? ids.join(' ') : undefined;
}
