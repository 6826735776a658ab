import { revokeLink } from '@/lib/server/member/changes';
import { handleChange } from '../../handle-change';

export const POST = handleChange(({ admin, id }) => revokeLink(admin, id), { act: 'revoke-link', afresh: false });
