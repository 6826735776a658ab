import { useEffect, useRef, useState } from 'react';
import { askSession } from '@/components/session/ask-session';
import { showViewers } from './viewers';

type News = Readonly<{ intakes: number; by: readonly string[] }>;

type Heard = Readonly<{
  news: (news: News) => void;
  /** Nothing was heard for so long that the page may be out of date. */
  silence: () => void;
}>;
type Asked = Readonly<{ address: string; since: string; member: string }>;

/** Whether the page is kept up to date: not while the server has not been heard, and no more if that lasts. */
export type Live = 'not-yet' | 'yes' | 'no';

/** The server gives a sign of life every 15 seconds. */
const silentAfter = 25_000;
const soonest = 1000;
const latest = 8000;

/**
 * Hears from the server what changes after `since`, which is what the page shows, while somebody can see it.
 * A browser keeps six connections to a host, so that a page in the background keeps none. On a way that holds streams back
 * the page is made anew by the clock instead.
 */
export function useLive({ address, since, member }: Asked, heard: Heard): Live {
  const [live, setLive] = useState<Live>('not-yet');
  const now = useRef({ since, heard });
  useEffect(() => {
    now.current = { since, heard };
  });

  useEffect(() => {
    let source: EventSource | undefined;
    let [retry, silence]: (number | undefined)[] = [];
    let pause = soonest;

    const close = () => {
      source?.close();
      window.clearTimeout(retry);
      showViewers([]);
    };
    const alive = () => {
      pause = soonest;
      setLive('yes');
      listenOn();
    };
    const listenOn = () => {
      window.clearTimeout(silence);
      silence = window.setTimeout(fallSilent, silentAfter);
    };
    const open = () => {
      close();
      source = new EventSource(`${address}?since=${now.current.since}`);
      source.addEventListener('beat', alive);
      source.addEventListener('viewing', ({ data }) => {
        alive();
        showViewers(JSON.parse(data));
      });
      source.addEventListener('news', ({ data }) => {
        alive();
        now.current.heard.news(JSON.parse(data));
      });
      source.addEventListener('error', () => {
        close();
        setLive('not-yet');
        retry = window.setTimeout(reopen, pause + (performance.now() % pause));
        pause = Math.min(2 * pause, latest);
      });
    };
    // The session may have ended, or be somebody else's by now: that page is not this one.
    const isStillMine = async () => {
      const session = await askSession();

      return session?.member === member && session.seconds > 0;
    };
    const reopen = async () => {
      if (document.visibilityState === 'visible' && (await isStillMine())) open();
    };
    const fallSilent = async () => {
      setLive('no');
      listenOn();
      if (document.visibilityState !== 'visible' || !(await isStillMine())) return;
      now.current.heard.silence();
      open();
    };
    const turn = () => {
      if (document.visibilityState === 'visible') {
        listenOn();
        return void reopen();
      }
      close();
      window.clearTimeout(silence);
    };
    if (document.visibilityState === 'visible') {
      open();
      listenOn();
    }
    document.addEventListener('visibilitychange', turn);

    return () => {
      document.removeEventListener('visibilitychange', turn);
      window.clearTimeout(silence);
      close();
    };
  }, [address, member]);

  return live;
}
