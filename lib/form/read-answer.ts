import { answerSchema, isCalendarDay, isStorableText } from './answers';
import { ageOn } from './derived';
import { neutralCodes, type Part, type Question } from './question';

/** Form fields as a browser posts them: `rf-bladder`, `dob.day`, `tried.heat`, `onset-age.band`. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Why a field cannot be taken as it was typed. */
export type Complaint =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'in-the-future'
  | 'too-long'
  | 'unreadable-characters'
  | 'none-and-more'
  | 'not-an-option';

/** A value, a complaint with the field it is about, or (neither) a question left blank. */
export type Reading = { value?: unknown; complaint?: Complaint; field?: string };

type Context = Readonly<{ fields: Fields; today: string }>;

const raw = ({ fields }: Context, name: string) => fields[name]?.[0] ?? '';
const typed = (context: Context, name: string) => raw(context, name).trim();
/** A number as it was typed: the digits of an Arabic or a Persian keyboard are the same numbers. */
const digits = (context: Context, name: string) =>
  typed(context, name).replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
const picked = (code: string): Reading => (code === '' ? {} : { value: code });
const filled = (value: Record<string, unknown>): Reading => (Object.keys(value).length === 0 ? {} : { value });

function readText(text: string, maxLength: number): Reading {
  if (text.trim() === '') return {};
  if (!isStorableText(text)) return { complaint: 'unreadable-characters' };

  return text.length > maxLength ? { complaint: 'too-long' } : { value: text };
}

function readNumber(text: string, { min, max }: { min: number; max: number }): Reading {
  if (text === '') return {};
  if (!/^\d{1,9}$/.test(text)) return { complaint: 'not-a-number' };
  const value = Number(text);

  return value < min || value > max ? { complaint: 'out-of-range' } : { value };
}

function readDate(id: string, context: Context): Reading {
  const day = digits(context, `${id}.day`);
  const month = digits(context, `${id}.month`);
  const year = digits(context, `${id}.year`);
  if (day + month + year === '') return {};
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDay(value)) return { complaint: 'not-a-date', field: `${id}.day` };
  if (value > context.today) return { complaint: 'in-the-future', field: `${id}.year` };

  return ageOn(context.today, value) > 120 ? { complaint: 'out-of-range', field: `${id}.year` } : { value };
}

function readChoices(codes: readonly string[]): Reading {
  if (codes.length === 0) return {};
  const neutral = codes.some((code) => (neutralCodes as readonly string[]).includes(code));

  return neutral && codes.length > 1 ? { complaint: 'none-and-more' } : { value: [...new Set(codes)] };
}

function readAge(id: string, range: { min: number; max: number }, context: Context): Reading {
  const years = readNumber(digits(context, id), range);

  return years.complaint || years.value !== undefined ? years : picked(typed(context, `${id}.band`));
}

function readPart(part: Part, name: string, context: Context): Reading {
  if (part.kind === 'number') return readNumber(digits(context, name), part);
  if (part.kind === 'text') return readText(raw(context, name), part.maxLength);

  return picked(typed(context, name));
}

function readGroup(id: string, parts: Readonly<Record<string, Part>>, context: Context): Reading {
  const value: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const reading = readPart(part, `${id}.${name}`, context);
    if (reading.complaint) return { ...reading, field: `${id}.${name}` };
    if (reading.value !== undefined) value[name] = reading.value;
  }

  return filled(value);
}

function readMatrix(id: string, rows: Readonly<Record<string, string>>, context: Context): Reading {
  const cells = Object.keys(rows).map((row) => [row, typed(context, `${id}.${row}`)] as const);

  return filled(Object.fromEntries(cells.filter(([, code]) => code !== '')));
}

function readByKind(id: string, question: Question, context: Context): Reading {
  switch (question.kind) {
    case 'choice':
      return picked(typed(context, id));
    case 'choices':
      return readChoices(context.fields[id] ?? []);
    case 'scale':
      return readNumber(typed(context, id), { min: 0, max: 10 });
    case 'age':
      return readAge(id, question, context);
    case 'date':
      return readDate(id, context);
    case 'text':
      return readText(raw(context, id), question.maxLength);
    case 'group':
      return readGroup(id, question.parts, context);
    case 'matrix':
      return readMatrix(id, question.rows, context);
  }
}

/** Reads one answer out of posted fields, on the day given (YYYY-MM-DD). Never coerces: what does not fit is a complaint. */
export function readAnswer(id: string, question: Question, context: Context): Reading {
  const reading = readByKind(id, question, context);
  if (reading.value === undefined) return { field: id, ...reading };

  return answerSchema(question).safeParse(reading.value).success ? reading : { field: id, complaint: 'not-an-option' };
}
