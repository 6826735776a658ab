import 'server-only';
import { logFailure } from '../log';
import { giveLastAnswers } from './last-answers';
import { listen } from './listener';
import { lookAt } from './look';
import type { OpenPage } from './open-page';
import { tellPage } from './tell';
import { endViewing } from './viewing';

/** The open pages of one clinic on this server. Nothing of one room is ever told in another. */
type Room = {
  readonly clinicId: string;
  readonly pages: Set<OpenPage>;
  isLooking: boolean;
  /** Something came while it looked. */
  again: boolean;
  /** A sign of life is due. */
  beat: boolean;
};
type Hub = { readonly rooms: Map<string, Room>; readonly stop: AbortController };

const beatEvery = 15_000;
/** As many connections as a browser keeps to one host. */
const mostOfOneSession = 6;

// Every route has its own copy of a module in development; there is one server.
const shared = globalThis as { backstoryLive?: Hub | undefined };

/** Starts to listen with the first page that is open, and ends with the server. */
function hub(): Hub {
  if (shared.backstoryLive) return shared.backstoryLive;
  const { rooms, stop } = { rooms: new Map<string, Room>(), stop: new AbortController() };
  const beat = setInterval(() => {
    for (const room of rooms.values()) {
      room.beat = true;
      void look(room);
    }
  }, beatEvery).unref();
  stop.signal.addEventListener('abort', () => {
    clearInterval(beat);
    for (const { pages } of rooms.values()) for (const page of [...pages]) page.end();
  });
  void listen({
    hear: (clinicId) => {
      const room = rooms.get(clinicId);
      if (room) void look(room);
    },
    missed: () => {
      for (const room of rooms.values()) void look(room);
    },
    signal: stop.signal,
  });
  const end = () => {
    giveLastAnswers();
    stop.abort();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  shared.backstoryLive = { rooms, stop };

  return shared.backstoryLive;
}

/** Ends every open page and what they rest on: at the end of a command or a test. The next page begins anew. */
export function endLive(): void {
  shared.backstoryLive?.stop.abort();
  shared.backstoryLive = undefined;
}

/** Whether a session may have one more page open here: not while the server ends, and not more than a browser shows. */
export function mayOpen(clinicId: string, sessionId: string): boolean {
  const { rooms, stop } = hub();
  const pages = [...(rooms.get(clinicId)?.pages ?? [])].filter((page) => page.sessionId === sessionId);

  return !stop.signal.aborted && pages.length < mostOfOneSession;
}

/** Tells a page of everything that concerns it from its position on, until it is left. */
export function join(page: OpenPage): void {
  const { rooms } = hub();
  const { clinicId } = page.clinician;
  const room = rooms.get(clinicId) ?? { clinicId, pages: new Set(), isLooking: false, again: false, beat: false };
  rooms.set(clinicId, room);
  room.pages.add(page);
  void look(room);
}

/** The page is closed: nothing is told there any more, and its member no longer looks at the intake. */
export async function leave(page: OpenPage): Promise<void> {
  const { rooms, stop } = hub();
  const { clinician, intakeId } = page;
  const room = rooms.get(clinician.clinicId);
  if (!room?.pages.delete(page)) return;
  if (room.pages.size === 0) rooms.delete(clinician.clinicId);
  const looksOn = [...room.pages].some(
    (other) => other.intakeId === intakeId && other.clinician.memberId === clinician.memberId,
  );
  // A server that ends has no time for it: whoever is gone is forgotten soon.
  if (!intakeId || looksOn || stop.signal.aborted) return;
  await endViewing(clinician, intakeId).catch(logInterrupted);
}

/** Looks once for all pages of the room. What comes meanwhile is looked at in one more look, however much it is. */
async function look(room: Room): Promise<void> {
  if (room.isLooking) {
    room.again = true;
    return;
  }
  room.isLooking = true;
  try {
    do {
      room.again = false;
      const pages = [...room.pages];
      const seen = await lookAt(room.clinicId, pages);
      for (const page of pages) if (room.pages.has(page)) tellPage(page, seen);
      if (room.beat) for (const page of room.pages) page.tell('beat', null);
      room.beat = false;
    } while (room.again && room.pages.size > 0);
  } catch (error) {
    logInterrupted(error);
    // Whether they may look on cannot be asked. A page comes back by itself, and asks for what it missed.
    for (const page of [...room.pages]) page.end();
  } finally {
    room.isLooking = false;
  }
}

function logInterrupted(error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  logFailure({ event: 'live-interrupted', error: name ?? 'unknown', code });
}
