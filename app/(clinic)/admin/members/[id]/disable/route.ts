import { disableMember } from '@/lib/server/member/changes';
import { handleChange } from '../../handle-change';

export const POST = handleChange(({ admin, id }) => disableMember(admin, id), { act: 'disable', afresh: false });
