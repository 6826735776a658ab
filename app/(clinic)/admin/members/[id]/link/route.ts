import { offerLink } from '@/lib/server/member/changes';
import { handOver } from '../../hand-over';
import { handleChange } from '../../handle-change';

/** A new link to hand over, in place of any that was not used. */
export const POST = handleChange(
  async ({ admin, id, request }) => {
    const outcome = await offerLink(admin, id);

    return outcome.ok ? { ok: true, value: await handOver(request, outcome.value) } : outcome;
  },
  { act: 'link', afresh: true },
);
