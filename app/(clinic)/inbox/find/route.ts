import { refuse } from '@/lib/server/audit/refusals';
import { findPatients } from '@/lib/server/inbox/find-patients';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { foundPage } from './found-page';

/** Answers with the patients themselves: neither what was looked for nor what was found comes to stand in an address. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    if (member.kind !== 'clinician') return refuse(member, 'POST /inbox/find');
    const typed = (name: string) => fields[name]?.[0] ?? '';
    const sought = {
      surname: typed('surname'),
      recordNumber: typed('record-number'),
      birthDate: typed('birth-date'),
    };

    return foundPage(await findPatients(member, sought), sought);
  },
  { maxKibibytes: 4 },
);
