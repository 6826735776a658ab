import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../../export/pdf/paper';
import { glyphsOf } from './glyphs';

// Beside the server's working directory, where the build puts them: see next.config.ts.
const fonts = [
  'node_modules/@embedpdf/fonts-latin/fonts/NotoSans-Regular.ttf',
  'node_modules/@embedpdf/fonts-latin/fonts/NotoSans-Italic.ttf',
  'node_modules/@embedpdf/fonts-latin/fonts/NotoSans-Bold.ttf',
  'node_modules/@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
  'node_modules/@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Bold.ttf',
];
const layouts = 'lib/export/pdf/layout';

type Template = 'face-sheet' | 'full' | 'patient-copy';

/** A document that is laid out and not yet a file. */
export type LaidOut = Readonly<{ document: NodeTypstDocument; pages: number }>;

type Asked = Readonly<{ template: Template; paper: Paper; data: object }>;

/** One compiler for the life of the process: making it takes longer than any file. */
let kept: Readonly<{ typst: NodeCompiler; drawn: ReadonlySet<number> }> | undefined;

function compiler() {
  if (kept) return kept;
  const blobs = fonts.map((file) => readFileSync(/* turbopackIgnore: true */ file));
  const typst = NodeCompiler.create({
    workspace: path.resolve(/* turbopackIgnore: true */ layouts),
    fontArgs: [{ fontBlobs: blobs }],
  });
  kept = { typst, drawn: new Set(blobs.flatMap((font) => [...glyphsOf(font)])) };

  return kept;
}

/**
 * Lays values out by a template. They go in as JSON and are never read as markup; a character that no font here can
 * draw is named, as in "[U+4F60]", so that nothing is lost without a sign.
 */
export function layOut({ template, paper, data }: Asked): LaidOut {
  const { typst, drawn } = compiler();
  const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? drawable(value, drawn) : value));
  const mainFilePath = path.resolve(/* turbopackIgnore: true */ layouts, `${template}.typ`);
  const { result } = typst.compile({ mainFilePath, inputs: { paper, data: json } });
  // What Typst says of it may quote the values.
  if (!result) throw new Error(`The template ${template} does not compile.`);

  return { document: result, pages: result.numOfPages };
}

/** The file of a document: PDF/UA-1, which Typst refuses to write without title, language, tags and glyphs. */
export function exportPdf({ document }: LaidOut): Buffer {
  const { typst } = compiler();
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    // The reason may quote the values.
    throw new Error('Typst refuses to write the document as PDF/UA-1.');
  } finally {
    typst.evictCache(10);
  }
}

function drawable(text: string, drawn: ReadonlySet<number>): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;

  return Array.from(text.toWellFormed(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/[\n\r\t\u2028\u2029]/.test(character)) return character;
    // Control characters have empty glyphs, and no place in a text.
    if (code >= 0x20 && drawn.has(code)) return character;

    // Held together where the text around it runs from the right.
    return `\u2066[U+${code.toString(16).toUpperCase().padStart(4, '0')}]\u2069`;
  }).join('');
}
