import type { Fields } from '@/lib/form/read-answer';
import { fieldsOf } from './page-fields';
import type { StepReply } from './post-step';

/** How saving stands, told as it is. `at` is the last time that the server kept something, by the clinic's clock. */
export type Saving = Readonly<{
  is: 'ready' | 'saving' | 'saved' | 'offline' | 'failed' | 'ended' | 'sent';
  at?: string;
  /** Another place has answered this page too. */
  elsewhere?: boolean;
}>;

/** `to`: where to, if not to the page's own save. */
type How = Readonly<{ whole: boolean; keepalive: boolean; to?: string | undefined }>;

type Page = Readonly<{
  /** What the page would post as it stands. */
  read: () => Fields;
  /** What stood in its fields when it came from the server. */
  came: Fields;
  post: (fields: Fields, how: How) => Promise<StepReply>;
  tell: (saving: Saving) => void;
  /** An answer may need help at once. */
  leave: (to: string) => void;
}>;

const firstWait = 1000;
const longestWait = 30_000;

/**
 * Saves each answer as it is given, one save at a time and the newest state last, until the server has acknowledged it.
 * A question goes with the mark of what it is based on; a question that nobody touched on this page does not go at all.
 */
export function createSaver({ read, came, post, tell, leave }: Page) {
  const name = crypto.getRandomValues(new Uint32Array(2)).join('');
  const kept: Record<string, string> = {};
  const marks: Record<string, string> = {};
  let saving: Saving = { is: 'ready' };
  let turn = 0;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> | undefined;
  let gone = false;

  function say(news: Saving): void {
    saving = { ...saving, ...news };
    tell(saving);
  }

  const unsaved = (page = read()) =>
    (page.shown ?? []).filter((id) => textOf(id, page) !== (kept[id] ?? textOf(id, came)));

  /** Leaving now would lose something: it is neither kept nor can it be sent off while the page goes. */
  const isStuck = () => ['offline', 'failed', 'ended'].includes(saving.is) && unsaved().length > 0;

  async function send(ids: readonly string[], page: Fields, how: How = { whole: false, keepalive: false }) {
    const shownMarks = new Map((page.mark ?? []).map((mark) => mark.split(':', 2) as [string, string]));
    const own = ids.flatMap((id) => Object.entries(fieldsOf(id, page)).filter(([field]) => field !== 'declined'));
    turn += 1;
    const reply = await post(
      {
        ...Object.fromEntries(own),
        shown: ids,
        declined: (page.declined ?? []).filter((id) => ids.includes(id)),
        mark: ids.map((id) => `${id}:${marks[id] ?? shownMarks.get(id) ?? ''}`),
        by: [`${name}.${turn}`],
        ...(page.keep && { keep: page.keep }),
      },
      how,
    );
    if (!('at' in reply)) {
      say({ is: reply.is === 'unreachable' ? 'offline' : reply.is });
      return reply;
    }
    for (const id of ids) kept[id] = textOf(id, page);
    Object.assign(marks, reply.marks);
    wait = firstWait;
    say({ is: 'saved', at: reply.at, elsewhere: saving.elsewhere || reply.elsewhere });

    return reply;
  }

  async function saveAll(): Promise<void> {
    for (let ids = unsaved(); ids.length > 0 && !gone && saving.is !== 'sent'; ids = unsaved()) {
      if (!isStuck()) say({ is: 'saving' });
      const reply = await send(ids, read());
      if (reply.is === 'saved' && reply.emergency && !gone) {
        gone = true;
        leave(reply.to);
      }
      if ('at' in reply || reply.is === 'sent') continue;
      wait = Math.min(2 * wait, longestWait);
      return soon(wait);
    }
  }

  function now(): void {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = undefined;
    });
  }

  /** Saves after so many milliseconds without a further call. */
  function soon(milliseconds: number): void {
    clearTimeout(timer);
    if (saving.is === 'saved' && unsaved().length > 0) say({ is: 'saving' });
    timer = setTimeout(now, milliseconds);
  }

  /** Sends off what is not acknowledged yet, for the page may be going. */
  function flush(): void {
    const page = read();
    const ids = unsaved(page);
    if (ids.length > 0 && !gone) void send(ids, page, { whole: false, keepalive: true });
  }

  /** Saves the whole page; null when it was left meanwhile. */
  async function submit(more: Fields = {}, to?: string): Promise<StepReply | null> {
    clearTimeout(timer);
    await running;
    if (gone) return null;
    const page = { ...read(), ...more };

    return send(page.shown ?? [], page, { whole: true, keepalive: false, to });
  }

  return { now, soon, flush, submit, isStuck };
}

/** What stands in a question's fields as one text to compare; blanks say nothing. */
function textOf(id: string, page: Fields): string {
  const said = Object.entries(fieldsOf(id, page)).map(([field, values]) => [
    field,
    values.filter((text) => text.trim()),
  ]);

  return JSON.stringify(said.filter(([, values]) => values?.length).sort());
}
