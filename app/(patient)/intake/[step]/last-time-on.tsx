import type { ReactNode } from 'react';
import type { QuestionId, StepId } from '@/lib/form/form';
import type { Step } from '@/lib/form/question';
import type { Voice } from '@/lib/form/words/form-in';
import type { Offer } from '@/lib/intake/repeat/repeat';
import type { AgreedDraft } from '@/lib/server/draft/drafts';
import { findOffers } from '@/lib/server/earlier/offers';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { LastTime, StillRight } from './last-time';

type Of = Readonly<{ draft: AgreedDraft; form: readonly Step[]; voice: Voice }>;

/** What of last time stands on a page: to be asked about, or said to be still right; and what it looks like there. */
export async function lastTimeOn(step: StepId, { draft, form, voice }: Of) {
  const offers = await findOffers(await requirePatient(), draft, step);
  const { timeZone } = draft.clinic;

  function before(id: QuestionId): ReactNode {
    const offer = offers.find(({ question }) => question === id);
    if (offer) return <LastTime offer={offer} form={form} voice={voice} timeZone={timeZone} />;
    const confirmed = draft.standing[id];

    return confirmed && <StillRight at={confirmed.at} timeZone={timeZone} />;
  }

  return { offers, before } satisfies { offers: Offer[]; before: unknown };
}
