import { toMdm } from '@/lib/export/hl7/mdm';
import { takeOut } from '../take-out';

const file = { route: 'GET /intakes/[id]/mdm.hl7', name: 'mdm.hl7', type: 'x-application/hl7-v2+er7' };

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** The summary of an intake as an HL7 v2.5.1 message with a document. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return takeOut({ params, ...file }, toMdm);
}
