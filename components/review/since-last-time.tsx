import Link from 'next/link';
import { Panel } from '@/components/clinic/panel';
import { DifferenceTable } from '@/components/patients/difference-table';
import type { Intake } from '@/lib/intake/intake';
import { dayWords } from '@/lib/intake/time-words';

/** What the patient answers otherwise than in the intake before. */
export function SinceLastTime({ intake }: Readonly<{ intake: Intake }>) {
  const { last, clinic, patient } = intake;

  return (
    <Panel
      id="since"
      title={last ? `Since the last intake, ${dayWords(last.receivedAt, clinic.timeZone)}` : 'Since the last intake'}
      beside={
        <Link href={`/patients/${patient.id}`} className="font-medium underline print:hidden">
          Over time
        </Link>
      }
    >
      {last ? (
        <DifferenceTable
          before={last}
          after={intake}
          beforeName={dayWords(last.receivedAt, clinic.timeZone)}
          afterName="This time"
        />
      ) : (
        <p className="text-sm text-ink-muted">There is no earlier intake of this patient here to compare with.</p>
      )}
    </Panel>
  );
}
