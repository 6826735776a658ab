import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';

/** What the server said to a page's fields, or that it could not be asked. */
export type StepReply =
  | Readonly<{ is: 'saved'; to: string; emergency: boolean }>
  | Readonly<{ is: 'problems'; problems: readonly FieldProblem[] }>
  | Readonly<{ is: 'closed'; to: string }>
  | Readonly<{ is: 'unreachable' }>;

type Body = { to?: string; emergency?: boolean; problems?: FieldProblem[] };

const patience = 20_000;

export async function postStep(action: string, fields: Fields): Promise<StepReply> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(patience),
    });
    const { to = '', emergency = false, problems = [] }: Body = await response.json();
    if (response.ok) return { is: 'saved', to, emergency };
    if (response.status === 422) return { is: 'problems', problems };

    return response.status === 401 ? { is: 'closed', to } : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}

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
