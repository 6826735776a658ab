type SafetyWordsProps = Readonly<{ text: string; className?: string }>;

/** The fixed safety text, sentence by sentence: the same words, easier to take in under stress. */
export function SafetyWords({ text, className = '' }: SafetyWordsProps) {
  const [first, ...rest] = text.split(/(?<=[.؟?])\s/);

  return (
    <div className={className}>
      <p>{first} </p>
      <ul className="mt-2 list-disc space-y-1.5 ps-5">
        {rest.map((sentence) => (
          <li key={sentence}>{sentence} </li>
        ))}
      </ul>
    </div>
  );
}
