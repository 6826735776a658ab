import { serveFhir } from '@/lib/server/fhir/serve';

/** The clinic's record for another system, read only: FHIR R4, with a key as bearer. Cookies open nothing here. */
export async function GET(request: Request, { params }: RouteContext<'/api/fhir/R4/[[...path]]'>): Promise<Response> {
  return serveFhir(request, (await params).path ?? []);
}
