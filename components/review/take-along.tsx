import type { ReactNode } from 'react';
import { CopyText } from '@/components/clinic/copy-text';
import { type Paper, paperIn, paperNames } from '@/lib/export/pdf/paper';
import { plainText } from '@/lib/export/plain-text';
import type { Intake } from '@/lib/intake/intake';

const link = 'font-medium underline';

const files = [
  { name: 'bundle.json', says: 'FHIR R4 document' },
  { name: 'oru.hl7', says: 'HL7 v2 results (ORU)' },
  { name: 'mdm.hl7', says: 'HL7 v2 document (MDM)' },
];

/** All that can be taken along of an intake: one press copies the summary, and the rest is one press further. */
export function TakeAlong({ intake }: Readonly<{ intake: Intake }>) {
  const address = `/intakes/${intake.id}`;
  const first = paperIn(intake.clinic.timeZone);
  const sheets: Paper[] = [first, first === 'a4' ? 'letter' : 'a4'];

  return (
    <>
      <CopyText text={plainText(intake)} name="Copy summary" />
      <details className="relative">
        <summary className="cursor-pointer font-medium underline">Take along</summary>
        <div className="fixed right-4 bottom-4 left-4 z-10 grid max-h-[80vh] gap-3 overflow-y-auto rounded-lg border border-line-strong bg-surface p-3 shadow-lg sm:absolute sm:top-full sm:right-0 sm:bottom-auto sm:left-auto sm:mt-1 sm:w-72">
          <Group title="PDF">
            {sheets.map((paper) => (
              <li key={paper}>
                {paperNames[paper]}:{' '}
                <a
                  href={`${address}/face-sheet.pdf?paper=${paper}`}
                  className={link}
                  aria-label={`Face sheet, ${paperNames[paper]}`}
                >
                  face sheet
                </a>
                {', '}
                <a
                  href={`${address}/full.pdf?paper=${paper}`}
                  className={link}
                  aria-label={`All answers, ${paperNames[paper]}`}
                >
                  all answers
                </a>
              </li>
            ))}
          </Group>
          <Group title="Text for the record">
            <li>
              <CopyText text={plainText(intake, { length: 'short' })} name="Copy in short" />
            </li>
            <li>
              <CopyText text={plainText(intake, { length: 'full' })} name="Copy in full" />
            </li>
            <li>
              <a href={`${address}/summary`} className={link}>
                See its text
              </a>
            </li>
          </Group>
          <Group title="For another system">
            {files.map(({ name, says }) => (
              <li key={name}>
                <a href={`${address}/${name}`} className={link}>
                  {says}
                </a>
              </li>
            ))}
          </Group>
        </div>
      </details>
    </>
  );
}

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 grid gap-1.5">{children}</ul>
    </div>
  );
}
