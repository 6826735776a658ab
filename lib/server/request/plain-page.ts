import 'server-only';
import { directionOf, type Language } from '../../form/language';

class Html {
  constructor(readonly text: string) {}
}

type Piece = string | false | Html | null | undefined | readonly Html[];

/** HTML in which every text that is put in is shown as it stands, and none is markup. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(String.raw({ raw: strings }, ...pieces.map(toText)));
}

function toText(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece !== 'string') return piece.map(({ text }) => text).join('');

  return piece.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Page = Readonly<{ language?: Language; title: string; body: Html; status?: number; goTo?: string }>;

/**
 * The answer to a form post that is a page itself: for what is shown once and may stand in no address. Its style is
 * `app/plain.css`. With `goTo` the browser goes on there by itself.
 */
export function plainPage({ language = 'en', title, body, status = 200, goTo }: Page): Response {
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title} · Backstory</title>
${goTo && html`<meta http-equiv="refresh" content="0;url=${goTo}">`}
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/plain.css">
<main>
<p class="brand">Backstory</p>
<h1>${title}</h1>
${body}
</main>
</html>
`;

  return new Response(page.text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
