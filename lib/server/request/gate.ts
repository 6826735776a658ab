import 'server-only';

/** Too much of one kind of work is waiting already; the same request may be sent again in a moment. */
export class Busy extends Error {}

type Room = Readonly<{
  atATime: number;
  waiting: number;
  /** Leaves the processor to others for as long as the last piece of work took, before the next of a queue begins. */
  rests?: boolean;
}>;

/** Lets so many pieces of work run at a time and as many wait as there is room for; to any more it says `Busy`. */
export function gate({ atATime, waiting: room, rests = false }: Room) {
  const waiting: (() => void)[] = [];
  let running = 0;
  const handOn = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atATime) running += 1;
    else if (waiting.length >= room) throw new Busy();
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const began = performance.now();
    try {
      return await work();
    } finally {
      if (rests && waiting.length > 0) setTimeout(handOn, performance.now() - began);
      else handOn();
    }
  };
}
