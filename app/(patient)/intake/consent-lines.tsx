/** The words of a consent as they were shown: a line for each point, and last what was agreed to. */
export function ConsentLines({ words }: Readonly<{ words: string }>) {
  const lines = words.split('\n');

  return (
    <>
      <ul className="mt-3 list-disc space-y-1 pl-5 leading-snug">
        {lines.slice(0, -1).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-3 font-semibold leading-snug">{lines.at(-1)}</p>
    </>
  );
}
