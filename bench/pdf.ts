import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Intake } from '@/lib/intake/intake';
import { faceSheetPdf, fullPdf } from '@/lib/server/pdf/intake-pdfs';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';
import { type Measured, measure } from './measure';

const rounds = 20;

export type PdfResult = Readonly<{ faceSheet: Measured; full: Measured; oneLine: Measured; ratio: number }>;

/** A face sheet and a full file of everyone, warm, beside one line of text by the same compiler. */
export function benchPdf(): PdfResult {
  const intakes = Array.from({ length: rounds }, () => people.map((person) => intakeOf(person))).flat();
  // Each is a file of its own moment, so that nothing is kept from the one before.
  const taken = () => ({ by: 'Dr. Ana Lindqvist', at: new Date() });
  const sheet = (intake: Intake) => faceSheetPdf(intake, taken(), 'a4');
  const all = (intake: Intake) => fullPdf(intake, taken(), 'a4');
  const typst = NodeCompiler.create();
  const line = ({ patient }: Intake, at: number) =>
    typst.pdf({ mainFileContent: '#sys.inputs.line', inputs: { line: `${patient.name} ${at}` } });
  for (const intake of intakes.slice(0, people.length)) sheet(intake);
  const faceSheet = measure(intakes, sheet);
  const full = measure(intakes.slice(0, people.length * 3), all);
  const oneLine = measure(
    intakes.map((intake, at) => [intake, at] as const),
    ([intake, at]) => line(intake, at),
  );

  return { faceSheet, full, oneLine, ratio: faceSheet.perSecond / oneLine.perSecond };
}
