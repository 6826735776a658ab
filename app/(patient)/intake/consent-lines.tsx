import { directionOf, type Language } from '@/lib/form/language';

type ConsentLinesProps = Readonly<{ words: string; language: Language }>;

/** The words of a consent as they were shown: a line for each point, and last what was agreed to. */
export function ConsentLines({ words, language }: ConsentLinesProps) {
  const lines = words.split('\n');

  return (
    <div lang={language} dir={directionOf(language)}>
      <ul className="mt-3 list-disc space-y-1 ps-5 leading-snug">
        {lines.slice(0, -1).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-3 font-semibold leading-snug">{lines.at(-1)}</p>
    </div>
  );
}
