import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as an independent reader understands it. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();

  return {
    pages: pdf.numPages,
    info: info as Readonly<Record<string, unknown>>,
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    bookmarks: titlesOf((await pdf.getOutline()) ?? []),
    text: await textOf(pdf),
    active: await activeIn(pdf),
  };
}

type Bookmark = Readonly<{ title: string; items: readonly Bookmark[] }>;

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/** All words, without what separates them. */
async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const words: string[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    for (const item of items) if ('str' in item) words.push(item.str, item.hasEOL ? ' ' : '');
  }

  return squeeze(words.join(''));
}

/** What could do something by itself, or lead away: scripts, actions, annotations, attached files. */
async function activeIn(pdf: PDFDocumentProxy): Promise<unknown[]> {
  const found: unknown[] = [await pdf.getOpenAction(), await pdf.getJSActions(), await pdf.getAttachments()];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    found.push(await page.getJSActions(), ...(await page.getAnnotations()));
  }

  return found.filter((one) => one !== null && one !== undefined);
}

/** A text without what a line's end does to it. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}
