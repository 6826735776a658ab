type QuestionLegendProps = Readonly<{ ask: string; aside: string; asHeading: boolean }>;

export function QuestionLegend({ ask, aside, asHeading }: QuestionLegendProps) {
  const suffix = aside && <span className="text-base font-normal text-ink-muted"> ({aside})</span>;
  if (asHeading) {
    return (
      <h1 className="text-2xl/snug font-bold tracking-tight sm:text-3xl/snug">
        {ask}
        {suffix}
      </h1>
    );
  }

  return (
    <span className="text-lg/snug font-semibold">
      {ask}
      {suffix}
    </span>
  );
}
