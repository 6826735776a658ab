import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { thisBrowser } from '@/lib/server/session/session';
import { findClinicByCode } from '@/lib/server/sign-on/sign-on';
import { leaveForProvider } from '../leave-for-provider';

/** Off to the provider of the clinic whose code was typed. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const clinicId = await findClinicByCode(fields.code?.[0] ?? '', await thisBrowser());
    if (clinicId === 'locked') return answerPost(request, { to: '/sign-in/organisation?problem=locked', status: 429 });
    if (!clinicId) return answerPost(request, { to: '/sign-in/organisation?problem=code', status: 404 });

    return leaveForProvider(request, { clinicId, again: false, to: toOwnPage(fields.to?.[0]) });
  },
  { maxKibibytes: 4 },
);
