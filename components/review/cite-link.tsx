import type { Evidence } from '@/lib/tagging/evidence/evidence-entry';

/** A source by its short name, as a link where it has one. */
export function CiteLink({ source: { cite, link } }: Readonly<{ source: Evidence }>) {
  if (!link) return <span>{cite}</span>;

  return (
    <a href={link} rel="noreferrer" className="underline decoration-line-strong underline-offset-2">
      {cite}
    </a>
  );
}
