import { resetSecondFactor } from '@/lib/server/member/changes';
import { handleChange } from '../../handle-change';

export const POST = handleChange(({ admin, id }) => resetSecondFactor(admin, id), {
  act: 'reset-second-factor',
  afresh: true,
});
