type Props = Readonly<{ code: string | null; words: Readonly<{ label: string; wait: string }> }>;

/** What the authenticator app of a demo account would show, for whoever has no such app. */
export function DemoCode({ code, words }: Props) {
  if (!code) return <p className="rounded-md bg-accent-soft p-3 text-sm font-medium">{words.wait}</p>;

  return (
    <p className="rounded-md bg-accent-soft p-3 text-sm font-medium">
      {words.label} <strong className="font-mono text-base tracking-wider select-all">{code}</strong>
    </p>
  );
}
