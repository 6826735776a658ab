import { type Language, readLanguage } from '../form/language';

/** The language that a browser's Accept-Language likes best among those offered; undefined if it names none of them. */
export function preferredLanguage(header: string | null, offered: readonly Language[]): Language | undefined {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', ...settings] = entry.trim().toLowerCase().split(';');
      const weight = settings.map((setting) => /^\s*q=([\d.]+)$/.exec(setting)?.[1]).find(Boolean);

      return { language: readLanguage(tag.split('-')[0]), weight: Number(weight ?? 1) };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .find(({ language, weight }) => weight > 0 && language && offered.includes(language))?.language;
}
