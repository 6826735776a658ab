import type { Metadata } from 'next';
import Link from 'next/link';
import { CopyText } from '@/components/clinic/copy-text';
import { plainText } from '@/lib/export/plain-text';
import { refuse } from '@/lib/server/audit/refusals';
import { findIntake } from '@/lib/server/intake/intakes';
import { requireId } from '@/lib/server/request/require-id';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Summary' };
const route = 'GET /intakes/[id]/summary';

export default async function SummaryPage({ params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const clinician = await requireClinician(route);
  const intake = await findIntake(clinician, requireId((await params).id), { as: 'intake.summary-read' });
  if (!intake) return refuse(clinician, route);
  const text = plainText(intake);

  return (
    <div className="max-w-[86ch]">
      <Link href={`/intakes/${intake.id}`} className="text-sm font-medium underline">
        Back to the intake
      </Link>
      <div className="my-3 flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-2xl font-semibold">Summary as text</h1>
        <CopyText text={text} name="Copy summary" />
      </div>
      <textarea
        readOnly
        aria-label="Summary as text"
        rows={Math.min(text.split('\n').length, 40)}
        className="w-full rounded-md border border-line-strong bg-surface p-4 font-mono text-sm"
        defaultValue={text}
      />
    </div>
  );
}
