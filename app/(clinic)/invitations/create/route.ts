import { readLanguage } from '@/lib/form/language';
import { maxNameLength, maxRecordNumberLength, toOneLine } from '@/lib/intake/patient-name';
import { languagesOf } from '@/lib/server/clinic/languages';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { answerLink, refuseLink } from '../answer-link';
import { typedDetails } from '../typed-details';

export const POST = handlePost(async ({ request, fields }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const [typedName = ''] = fields.name ?? [];
  const [typedNumber = ''] = fields['record-number'] ?? [];
  const name = toOneLine(typedName, maxNameLength);
  const recordNumber = toOneLine(typedNumber, maxRecordNumberLength) ?? undefined;
  const typed = await typedDetails(member, fields);
  if (!name) return refuseLink(request, 'name');
  if (typedNumber.trim() !== '' && !recordNumber) return refuseLink(request, 'record-number');
  if (!typed.ok) return refuseLink(request, typed.problem);
  const { birthDate, email, visitAt } = typed.value;
  const patient = { name, recordNumber, birthDate, email };

  const asked = readLanguage(fields.language?.[0]);
  const language = (await languagesOf(member.clinicId)).find((offered) => offered === asked);
  const settings = { visitAt: visitAt ?? null, ...(language && { language }) };

  return answerLink(request, await createInvitation(member, patient, new Date(), settings));
});
