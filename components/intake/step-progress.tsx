type StepLink = Readonly<{ id: string; title: string; href: string; saved: boolean }>;

type StepProgressProps = Readonly<{
  steps: readonly StepLink[];
  current: string;
  words: Readonly<{ progress: string; allSteps: string; done: string; current: string }>;
}>;

/** How far along: a quiet line of all of them, and behind it the list of all steps. */
export function StepProgress({ steps, current, words }: StepProgressProps) {
  const position = steps.findIndex(({ id }) => id === current);

  return (
    <details className="group mb-8">
      <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-4 rounded-md text-ink-muted [&::-webkit-details-marker]:hidden">
        <span className="font-medium">{words.progress}</span>
        <span className="ms-auto text-sm underline underline-offset-4 group-hover:text-ink">{words.allSteps}</span>
        <span className="flex w-full gap-1 pt-1" aria-hidden="true">
          {steps.map(({ id }, index) => (
            <span key={id} className={`h-1.5 flex-1 rounded-full ${index <= position ? 'bg-accent' : 'bg-line'}`} />
          ))}
        </span>
      </summary>
      <ol className="mt-4 rounded-2xl border border-line bg-surface p-2">
        {steps.map((step, index) => (
          <li key={step.id} aria-current={step.id === current ? 'step' : undefined}>
            <StepEntry step={step} number={index + 1} here={step.id === current} words={words} />
          </li>
        ))}
      </ol>
    </details>
  );
}

type StepEntryProps = Readonly<{
  step: StepLink;
  number: number;
  here: boolean;
  words: Readonly<{ done: string; current: string }>;
}>;

function StepEntry({ step, number, here, words }: StepEntryProps) {
  const aside = here ? words.current : step.saved ? words.done : '';
  const content = (
    <>
      <span className="w-6 text-end text-ink-muted tabular-nums">{number}</span>
      <span className="flex-1">{step.title}</span>
      <span className="text-sm text-ink-muted">{aside}</span>
    </>
  );
  const look = `flex min-h-11 items-center gap-3 rounded-lg px-3 py-1.5 ${here ? 'font-semibold' : ''}`;

  return step.saved && !here ? (
    <a href={step.href} className={`${look} text-accent underline-offset-4 hover:underline`}>
      {content}
    </a>
  ) : (
    <span className={look}>{content}</span>
  );
}
