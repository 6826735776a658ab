import { Button } from '@/components/ui/button';

type StepHeadingProps = Readonly<{
  title: string;
  intro?: string | undefined;
  /** Where nothing on the page must be answered, the way on stands here too. */
  skip: string | undefined;
}>;

/** What the page is about. */
export function StepHeading({ title, intro, skip }: StepHeadingProps) {
  return (
    <div className="mb-8">
      <h1 className="text-3xl/tight font-bold tracking-tight text-balance sm:text-4xl/tight">{title}</h1>
      {intro && <p className="mt-2 text-lg text-ink-muted">{intro}</p>}
      {skip && (
        <Button kind="secondary" className="mt-4">
          {skip}
        </Button>
      )}
    </div>
  );
}
