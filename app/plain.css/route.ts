const style = `
:root { color-scheme: light dark; --page: #f8f7f3; --surface: #fff; --ink: #16211f; --muted: #53605d; --line: #6d7672;
  --accent: #0b6158; --soft: #e3f0ed; --on-accent: #fff; --error: #a8201a; --error-soft: #fdeeed; }
@media (prefers-color-scheme: dark) { :root { --page: #101716; --surface: #18211f; --ink: #e8efec; --muted: #a3b1ad;
  --line: #7d8c88; --accent: #5fc4b4; --soft: #173732; --on-accent: #06201c; --error: #ff9d95; --error-soft: #3a1917; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; }
main { max-width: 34rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
.brand { margin: 0; font-weight: 600; color: var(--accent); }
a { color: var(--accent); }
form { display: grid; gap: .5rem; margin: 1.5rem 0; }
label { font-weight: 600; }
input { font: inherit; min-height: 2.5rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .375rem;
  background: var(--surface); color: inherit; }
button { font: inherit; font-weight: 600; justify-self: start; min-height: 2.5rem; padding: .25rem 1rem; cursor: pointer;
  border: 1px solid var(--accent); border-radius: .375rem; background: var(--accent); color: var(--on-accent); }
code { font-size: 1rem; overflow-wrap: anywhere; user-select: all; }
.note, .problem { padding: .75rem; border-inline-start: 4px solid var(--accent); border-radius: .375rem; background: var(--soft); }
.problem { border-color: var(--error); background: var(--error-soft); font-weight: 600; }
.button { display: inline-block; padding: .5rem 1.25rem; border-radius: .375rem; background: var(--accent);
  color: var(--on-accent); font-weight: 600; text-decoration: none; }
.qr { display: block; width: min(18rem, 100%); background: #fff; border: 1px solid var(--line); border-radius: .375rem; }
.spoken { margin: .5rem 0; font: 700 2.25rem/1.2 ui-monospace, monospace; letter-spacing: .12em; }
.large { font-size: 1.25rem; }
.found { margin: 0 0 .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--surface); }
.found h2 { margin: 0; font-size: 1.125rem; }
.found p, .found ul { margin: .25rem 0 0; }
:lang(ar) { letter-spacing: normal; }
.spoken { direction: ltr; text-align: start; }
@media print {
  @page { margin: 20mm; }
  :root { color-scheme: light; --page: #fff; --surface: #fff; --ink: #000; --muted: #000; --accent: #000; --soft: #fff; }
  main { max-width: none; margin: 0; padding: 0; }
  form, .screen { display: none; }
  .qr { width: 65mm; border: 0; }
  .spoken { font-size: 40pt; }
  main > * { break-inside: avoid; }
}
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 3px #16211f; }
`;

/** How a page looks that a form post answers with (`lib/server/request/plain-page.ts`). */
export function GET(): Response {
  return new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
