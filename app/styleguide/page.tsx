import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { env } from '@/lib/server/env';
import { ClinicParts } from './clinic-parts';
import { PatientParts } from './patient-parts';

export const metadata: Metadata = { title: 'Style guide', robots: 'noindex' };

/** Each component in each state. Nowhere but in a demo. */
export default function StyleguidePage() {
  if (env().BACKSTORY_DEMO !== '1') notFound();

  return (
    <main>
      <div className="bg-page text-ink">
        <div className="mx-auto max-w-5xl px-4 py-8">
          <h1 className="text-2xl font-semibold">Style guide</h1>
          <p className="mt-1 text-ink-muted">
            Every component in every state. Colours, sizes and words are decided here, and pages only use them.
          </p>
          <h2 id="patient" className="mt-8 mb-4 text-xl font-semibold">
            Patients’ pages
          </h2>
          <PatientParts />
        </div>
      </div>
      <div data-area="clinic" className="bg-page text-ink">
        <div className="mx-auto max-w-5xl px-4 py-8">
          <h2 className="mb-4 text-xl font-semibold">The clinic’s pages</h2>
          <ClinicParts />
        </div>
      </div>
    </main>
  );
}
