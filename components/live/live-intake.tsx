'use client';

import { useState } from 'react';
import { isBegun } from './is-begun';
import { LiveLine } from './live-line';
import { Names } from './names';
import { useLive } from './use-live';
import { useRefresh } from './use-refresh';
import { useViewers } from './viewers';

type Props = Readonly<{ intakeId: string; since: string; member: string }>;

/**
 * Keeps an intake that stays open up to date, and says who else looks at it and changed it. While something is begun and not
 * sent, the page stays as it was read, so that a change is never sent on what its writer has not seen.
 */
export function LiveIntake({ intakeId, since, member }: Props) {
  const refresh = useRefresh();
  const viewers = useViewers(intakeId);
  const [by, setBy] = useState<readonly string[] | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = () => {
    setHeld(false);
    refresh();
  };
  const live = useLive(
    { address: `/intakes/${intakeId}/live`, since, member },
    {
      news: (news) => {
        setBy((before) => [...new Set([...(before ?? []), ...news.by])]);
        if (isBegun()) setHeld(true);
        else show();
      },
      silence: () => {
        if (!isBegun()) refresh();
      },
    },
  );

  return (
    <LiveLine live={isHeld ? 'not-yet' : live}>
      {viewers.length > 0 && (
        <p>
          <Names names={viewers} /> {viewers.length === 1 ? 'is' : 'are'} looking at this too.
        </p>
      )}
      {by && (
        <p>
          {by.length === 0 ? 'This intake was' : <Names names={by} />} changed {by.length > 0 && 'this intake '}since
          you opened it.
        </p>
      )}
      {isHeld && (
        <p>
          You have begun something, so it is shown as you read it.{' '}
          <button type="button" onClick={show} className="font-semibold underline">
            Show what is new
          </button>
        </p>
      )}
    </LiveLine>
  );
}
