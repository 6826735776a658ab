import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The values that an ICU message asks for, each with its kind, in order of their names. */
export function placeholders(message: string): string[] {
  return [...new Set(asked(parse(message)))].sort();
}

/** The plural forms that each choice in a message has words for. */
export function pluralForms(message: string): string[][] {
  return parse(message).flatMap((part) => (part.type === TYPE.plural ? [Object.keys(part.options)] : []));
}

function asked(parts: readonly MessageFormatElement[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    const inside =
      part.type === TYPE.plural || part.type === TYPE.select
        ? Object.values(part.options).flatMap(({ value }) => asked(value))
        : [];

    return [`${part.value} ${TYPE[part.type]}`, ...inside];
  });
}
