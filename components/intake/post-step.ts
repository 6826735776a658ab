import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';

/** What the server kept: when, and the marks of what each question said. */
type Kept = Readonly<{ to: string; at: string; marks: Readonly<Record<string, string>>; elsewhere: boolean }>;

/** What the server said to a page's fields, or that it could not be asked. */
export type StepReply =
  | (Kept & Readonly<{ is: 'saved'; emergency: boolean }>)
  | (Kept & Readonly<{ is: 'problems'; problems: readonly FieldProblem[] }>)
  | Readonly<{ is: 'ended' | 'sent'; to: string }>
  | Readonly<{ is: 'unreachable' | 'failed' }>;

const patience = 20_000;

/** Posts to a step's save: the whole page, or what was answered so far; a page that is going sends it off all the same. */
export async function postStep(
  action: string,
  fields: Fields,
  { whole, keepalive }: { whole: boolean; keepalive: boolean },
): Promise<StepReply> {
  try {
    const response = await fetch(whole ? action : withSoFar(action), {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(patience),
      keepalive,
    });
    const body = await response.json();
    if (response.status === 401) return { is: 'ended', ...body };
    if (response.status === 422) return { is: 'problems', ...body };
    if (!response.ok) return { is: 'failed' };

    return { is: body.at ? 'saved' : 'sent', ...body };
  } catch {
    return { is: 'unreachable' };
  }
}

const withSoFar = (action: string) => `${action}${action.includes('?') ? '&' : '?'}so-far=1`;

/** Goes to a page as a link would, so that Back and reload mean what they say. */
export function goTo(address: string): void {
  const { pathname, search } = new URL(address, window.location.href);
  if (pathname + search === window.location.pathname + window.location.search) {
    // A reload would come back to where the page was scrolled, and away from the question that has opened.
    window.history.scrollRestoration = 'manual';
    window.history.replaceState(null, '', address);
    window.location.reload();
  } else {
    window.location.assign(address);
  }
}
