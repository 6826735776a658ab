/** What the page is about. */
export function StepHeading({ title, intro }: Readonly<{ title: string; intro?: string | undefined }>) {
  return (
    <div className="mb-8">
      <h1 className="text-3xl/tight font-bold tracking-tight text-balance sm:text-4xl/tight">{title}</h1>
      {intro && <p className="mt-2 text-lg text-ink-muted">{intro}</p>}
    </div>
  );
}
