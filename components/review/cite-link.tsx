import type { Evidence } from '@/lib/tagging/evidence/evidence-entry';

/** A source by its short name, as a link where it has one. */
export function CiteLink({ source: { cite, link, grade } }: Readonly<{ source: Evidence }>) {
  const name = grade === 'X' ? `${cite} (expert choice)` : cite;
  if (!link) return <span>{name}</span>;

  return (
    <a href={link} rel="noreferrer" className="underline decoration-line-strong underline-offset-2">
      {name}
    </a>
  );
}
