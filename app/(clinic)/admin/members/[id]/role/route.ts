import { changeRole } from '@/lib/server/member/changes';
import { memberKinds } from '@/lib/server/member/members';
import { handleChange } from '../../handle-change';

export const POST = handleChange(
  async ({ admin, id, fields }) => {
    const kind = memberKinds.find((known) => known === fields.role?.[0]);

    return kind ? changeRole(admin, id, kind) : { ok: false, problem: 'kind' };
  },
  { act: 'role', afresh: true },
);
