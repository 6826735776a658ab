/** The first stop of the keyboard: past the bar, to what the page is about. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded bg-focus px-3 py-2 font-semibold text-focus-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
    >
      Skip to the page
    </a>
  );
}
