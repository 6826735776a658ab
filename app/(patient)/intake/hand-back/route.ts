import { handBack } from '@/lib/server/patient/patient-session';
import { answerPost, handlePost } from '@/lib/server/request/post';

/** Ends this browser's session and makes the browser forget: cookies, storage, and every page that it kept. */
export const POST = handlePost(
  async ({ request }) => {
    const clinic = await handBack();
    const response = answerPost(request, { to: clinic ? `/c/${clinic.clinicSlug}?on=tablet` : '/start' });
    response.headers.set('clear-site-data', '"cache", "cookies", "storage"');

    return response;
  },
  { maxKibibytes: 1 },
);
