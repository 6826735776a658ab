import { enableMember } from '@/lib/server/member/changes';
import { handleChange } from '../../handle-change';

export const POST = handleChange(({ admin, id }) => enableMember(admin, id), { act: 'enable', afresh: true });
