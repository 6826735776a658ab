import type { Metadata } from 'next';
import Link from 'next/link';
import { CopyText } from '@/components/clinic/copy-text';
import { plainText, type TextLength, textLengths } from '@/lib/export/plain-text';
import { refuse } from '@/lib/server/audit/refusals';
import { findIntake } from '@/lib/server/intake/intakes';
import { requireId } from '@/lib/server/request/require-id';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Summary' };
const route = 'GET /intakes/[id]/summary';

const names: Readonly<Record<TextLength, string>> = { short: 'Short', 'face-sheet': 'Face sheet', full: 'All answers' };

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export default async function SummaryPage({ params, searchParams }: Props) {
  const clinician = await requireClinician(route);
  const asked = await searchParams;
  const length = textLengths.find((known) => known === asked.length) ?? 'face-sheet';
  const ascii = asked.ascii === 'yes';
  const intake = await findIntake(clinician, requireId((await params).id), { as: 'intake.summary-read' });
  if (!intake) return refuse(clinician, route);
  const text = plainText(intake, { length, ascii });
  const addressOf = (wanted: Readonly<{ length: TextLength; ascii: boolean }>) =>
    `/intakes/${intake.id}/summary?length=${wanted.length}${wanted.ascii ? '&ascii=yes' : ''}`;

  return (
    <div className="max-w-[86ch]">
      <Link href={`/intakes/${intake.id}`} className="text-sm font-medium underline">
        Back to the intake
      </Link>
      <div className="my-3 flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-2xl font-semibold">Summary as text</h1>
        <CopyText text={text} name="Copy summary" />
      </div>
      <nav aria-label="Length and characters" className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {textLengths.map((one) => (
          <Choice key={one} href={addressOf({ length: one, ascii })} chosen={one === length}>
            {names[one]}
          </Choice>
        ))}
        <span aria-hidden="true" className="text-ink-muted">
          |
        </span>
        <Choice href={addressOf({ length, ascii: false })} chosen={!ascii}>
          All letters
        </Choice>
        <Choice href={addressOf({ length, ascii: true })} chosen={ascii}>
          ASCII only
        </Choice>
      </nav>
      <textarea
        readOnly
        aria-label="Summary as text"
        rows={Math.min(text.split('\n').length, 40)}
        className="w-full rounded-md border border-line-strong bg-surface p-4 font-mono text-sm"
        key={`${length}-${ascii}`}
        defaultValue={text}
      />
    </div>
  );
}

/** A plain link: reading a summary is written down, so that none is read ahead. */
function Choice({ href, chosen, children }: Readonly<{ href: string; chosen: boolean; children: string }>) {
  return (
    <a
      href={href}
      aria-current={chosen || undefined}
      className={chosen ? 'font-semibold no-underline' : 'font-medium underline'}
    >
      {children}
    </a>
  );
}
