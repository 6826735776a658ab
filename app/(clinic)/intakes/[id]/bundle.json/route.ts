import { toBundle } from '@/lib/export/fhir/bundle';
import { questionnaireOf } from '@/lib/i18n/questionnaires';
import { takeOut } from '../take-out';

const file = { route: 'GET /intakes/[id]/bundle.json', name: 'bundle.json', type: 'application/fhir+json' };

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** An intake as a FHIR R4 document, with the form that was answered and every evaluation. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return takeOut({ params, ...file }, (intake) => {
    const questionnaire = questionnaireOf(intake.formVersion);

    return JSON.stringify(toBundle(intake, { questionnaire, earlier: intake.others }));
  });
}
