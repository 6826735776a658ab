import 'server-only';
import { Temporal } from 'temporal-polyfill';

/** Moments from one (inclusive) to another (exclusive); open where there is none. */
export type Period = Readonly<{ from: Date | null; to: Date | null }>;

const shape =
  /^(eq|ge|gt|le|lt)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/**
 * The moments that a FHIR search by date asks for: `ge2026-11`, `lt2026-11-30T09:05:00Z`. A date stands for all of its
 * month, day or second; one without an offset is the clinic's. Null for what is no date.
 */
export function periodOf(text: string, timeZone: string): Period | null {
  const [, prefix = 'eq', year = '', month, day, hour, minute, second, fraction, offset] = shape.exec(text) ?? [];
  if (year === '') return null;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const unit = precision({ month, day, hour, second, fraction });
  try {
    const begins =
      hour === undefined
        ? Temporal.PlainDate.from(date).toZonedDateTime(timeZone)
        : Temporal.Instant.from(
            `${date}T${hour}:${minute}:${second ?? '00'}${milliseconds(fraction)}${offset}`,
          ).toZonedDateTimeISO('UTC');

    return bounds(prefix, toDate(begins), toDate(begins.add({ [unit]: 1 })));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function bounds(prefix: string, begins: Date, ends: Date): Period {
  if (prefix === 'ge') return { from: begins, to: null };
  if (prefix === 'gt') return { from: ends, to: null };
  if (prefix === 'le') return { from: null, to: ends };
  if (prefix === 'lt') return { from: null, to: begins };

  return { from: begins, to: ends };
}

type Parts = Readonly<Record<'month' | 'day' | 'hour' | 'second' | 'fraction', string | undefined>>;

function precision({ month, day, hour, second, fraction }: Parts) {
  if (!month) return 'years';
  if (!day) return 'months';
  if (!hour) return 'days';
  if (!second) return 'minutes';

  return fraction ? 'milliseconds' : 'seconds';
}

/** We tell moments to the millisecond, and so are asked. */
const milliseconds = (fraction = '') => fraction.slice(0, 4);

const toDate = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds);

/** What lies in all of them. */
export function together(periods: readonly Period[]): Period {
  const from = periods.flatMap((one) => (one.from ? [one.from.getTime()] : []));
  const to = periods.flatMap((one) => (one.to ? [one.to.getTime()] : []));

  return {
    from: from.length > 0 ? new Date(Math.max(...from)) : null,
    to: to.length > 0 ? new Date(Math.min(...to)) : null,
  };
}

export const isWithin = (at: Date, { from, to }: Period): boolean => (!from || at >= from) && (!to || at < to);
