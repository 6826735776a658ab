/** Says on every page of a demonstration that it is one. */
export function DemoBanner({ words }: Readonly<{ words: { label: string; text: string } }>) {
  return (
    <aside
      aria-label={words.label}
      className="bg-ink px-4 py-1.5 text-center text-sm font-medium text-page print:hidden"
    >
      {words.text}
    </aside>
  );
}
