/** Says on every page of a demonstration that it is one. */
export function DemoBanner() {
  return (
    <aside aria-label="Demo" className="bg-ink px-4 py-1.5 text-center text-sm font-medium text-page print:hidden">
      This is a demo. Do not enter real data.
    </aside>
  );
}
