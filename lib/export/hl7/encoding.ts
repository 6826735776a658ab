import { momentIn } from '../fhir/moments';

declare const encoded: unique symbol;

/** A field that is escaped already. Only the functions below make one, so that no text gets into a message otherwise. */
export type Field = string & { readonly [encoded]: true };

type Value = string | number | null | undefined;

const delimiters: Readonly<Record<string, string>> = {
  '\\': '\\E\\',
  '|': '\\F\\',
  '^': '\\S\\',
  '&': '\\T\\',
  '~': '\\R\\',
};

/**
 * A text as it may stand in a field (HL7 v2.5.1, 2.7): delimiters, line breaks and controls as escape sequences. Two
 * quotation marks alone would tell the receiver to delete what it has, so they are escaped as well.
 */
function escaped(value: Value): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  if (text === '""') return '\\X22\\\\X22\\';

  return text
    .replace(/[\\|^&~]/g, (mark) => delimiters[mark] ?? '')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\.br\\')
    .replace(/\p{Cc}/gu, (control) => `\\X${Buffer.from(control).toString('hex').toUpperCase()}\\`);
}

/** What is empty at the end is left out. */
function joined(parts: readonly string[], delimiter: string): string {
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(delimiter);
}

/** A field of one value, or of several components. */
export function field(...components: readonly Value[]): Field {
  return joined(components.map(escaped), '^') as Field;
}

/** A field that is said several times over. */
export function repeated(...fields: readonly Field[]): Field {
  return fields.join('~') as Field;
}

const none = field();

/** A segment, its fields by their number in the standard. */
export function segment(name: string, fields: Readonly<Record<number, Field | undefined>>): string {
  const last = Math.max(...Object.keys(fields).map(Number));

  return joined([name, ...Array.from({ length: last }, (_, index) => fields[index + 1] ?? none)], '|');
}

/** The segments as one message, each ended by a carriage return. */
export function message(segments: readonly string[]): string {
  return segments.map((one) => `${one}\r`).join('');
}

/** A moment in the clinic's time, with its offset: 20261124090500-0600. */
export function moment(at: Date, timeZone: string): Field {
  const [, day = '', time = '', offset = ''] = /^(.{10})T(.{8}).*([+-]..:..)$/.exec(momentIn(at, timeZone)) ?? [];

  return field(`${day}${time}`.replace(/[-:]/g, '') + offset.replace(':', ''));
}

/** A day of the calendar (YYYY-MM-DD), which no zone can shift. */
export function day(text: string | null | undefined): Field {
  return field(text?.replaceAll('-', ''));
}
