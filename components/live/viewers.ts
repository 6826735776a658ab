import { useSyncExternalStore } from 'react';

export type Viewer = Readonly<{ intakeId: string; name: string }>;

const nobody: readonly Viewer[] = [];
let viewers = nobody;
const listeners = new Set<() => void>();

/** Who else looks at which intake, as far as this page was told. */
export function showViewers(now: readonly Viewer[]): void {
  viewers = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);

  return () => listeners.delete(listener);
}

/** The colleagues who look at an intake now, by name; nobody before the page has heard. */
export function useViewers(intakeId: string): readonly string[] {
  const now = useSyncExternalStore(
    subscribe,
    () => viewers,
    () => nobody,
  );

  return now.filter((viewer) => viewer.intakeId === intakeId).map(({ name }) => name);
}
