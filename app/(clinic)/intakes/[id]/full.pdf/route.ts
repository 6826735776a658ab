import { readPaper } from '@/lib/export/pdf/paper';
import { fullPdf } from '@/lib/server/pdf/intake-pdfs';
import { takeOut } from '../take-out';

const file = { route: 'GET /intakes/[id]/full.pdf', name: 'full.pdf', type: 'application/pdf' };

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** All of an intake on paper, with every question as it was asked and answered. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('paper');

  return takeOut({ params, ...file }, (intake, { name }) => {
    const paper = readPaper(asked, intake.clinic.timeZone);

    return fullPdf(intake, { by: name, at: new Date() }, paper);
  });
}
