import { readPaper } from '@/lib/export/pdf/paper';
import { faceSheetPdf } from '@/lib/server/pdf/intake-pdfs';
import { takeOut } from '../take-out';

const file = { route: 'GET /intakes/[id]/face-sheet.pdf', name: 'face-sheet.pdf', type: 'application/pdf' };

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** The face sheet of an intake: one page, for A4 or for Letter. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('paper');

  return takeOut({ params, ...file }, (intake, { name }) => {
    const paper = readPaper(asked, intake.clinic.timeZone);

    return faceSheetPdf(intake, { by: name, at: new Date() }, paper);
  });
}
