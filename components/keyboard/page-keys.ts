/** A control of the page at hand that a single key works, as it says itself (`aria-keyshortcuts`). */
export type PageKey = Readonly<{ key: string; name: string; control: HTMLElement }>;

/** The controls that single keys work on this page, each key once, in the order in which they stand. */
export function pageKeys(): PageKey[] {
  const found = new Map<string, PageKey>();
  for (const control of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    const key = control.getAttribute('aria-keyshortcuts') ?? '';
    if (key.length === 1 && !found.has(key) && isThere(control))
      found.set(key, { key, name: nameOf(control), control });
  }

  return [...found.values()];
}

/** Does what the control is there for: a field gets the focus, all else is pressed. */
export function work({ control }: PageKey): void {
  control.closest('details')?.setAttribute('open', '');
  control.scrollIntoView({ block: 'nearest' });
  control.focus();
  const isField = control.matches('input:not([type="checkbox"]), textarea, select');
  if (!isField) control.click();
}

/** What leads to whom each row of the work list is about, top to bottom. */
export function rowLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-row] :is(th, h3) a[href]')].filter(isThere);
}

/** Goes to the row after (1) or before (-1) the one that has the focus; from elsewhere to the first or the last. */
export function goToRow(by: 1 | -1): void {
  const links = rowLinks();
  const here = rowOf(document.activeElement);
  const at = here ? links.findIndex((link) => rowOf(link) === here) : -1;
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}

/** Ticks the row that has the focus, or takes the tick away. */
export function tickRow(): void {
  rowOf(document.activeElement)?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}

const rowOf = (element: Element | null) => element?.closest('[data-row]') ?? null;

function isThere(control: HTMLElement): boolean {
  // What is folded away is there: it opens.
  const seen = control.closest('details:not([open])') ?? control;

  return seen.checkVisibility() && !control.matches(':disabled');
}

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? (control as HTMLInputElement).labels?.[0]?.textContent;

  return (label ?? control.textContent ?? '').trim();
}
