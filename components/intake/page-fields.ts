import type { Fields } from '@/lib/form/read-answer';

/** Everything the page would post, as fields. */
export function readForm(form: HTMLFormElement): Fields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields[name] = [...(fields[name] ?? []), value];
  }

  return fields;
}

/** The fields of one question among a page's fields. */
export function fieldsOf(id: string, fields: Fields): Fields {
  const own: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(fields)) {
    if (name === id || name.startsWith(`${id}.`)) own[name] = values;
  }

  return fields.declined?.includes(id) ? { ...own, declined: [id] } : own;
}

/** True when nothing at all was said: no pick, no word, and not declined either. */
export function isBlank(fields: Fields): boolean {
  return Object.values(fields).every((values) => values.every((value) => value.trim() === ''));
}
