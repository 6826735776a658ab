import { toOru } from '@/lib/export/hl7/oru';
import { takeOut } from '../take-out';

const file = { route: 'GET /intakes/[id]/oru.hl7', name: 'oru.hl7', type: 'x-application/hl7-v2+er7' };

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** An intake as an HL7 v2.5.1 message of results. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return takeOut({ params, ...file }, toOru);
}
