import 'server-only';

/** Too much of one kind of work is waiting already; the same request may be sent again in a moment. */
export class Busy extends Error {}

/** Lets so many pieces of work run at a time and as many wait as there is room for; to any more it says `Busy`. */
export function gate({ atATime, waiting: room }: { atATime: number; waiting: number }) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atATime) running += 1;
    else if (waiting.length >= room) throw new Busy();
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
