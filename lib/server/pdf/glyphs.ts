/** The characters that a TrueType font can draw, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function glyphsOf(font: Buffer): Set<number> {
  const table = cmapOf(font);
  const drawn = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(table + 2); at++) {
    const start = table + font.readUInt32BE(table + 4 + at * 8 + 4);
    const format = font.readUInt16BE(start);
    const ranges = format === 12 ? longRanges(font, start) : format === 4 ? shortRanges(font, start) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) drawn.add(code);
  }

  return drawn;
}

type Range = readonly [first: number, last: number];

function cmapOf(font: Buffer): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === 'cmap') return font.readUInt32BE(at + 8);
  }

  throw new Error('The font has no table of characters.');
}

function longRanges(font: Buffer, start: number): Range[] {
  return Array.from({ length: font.readUInt32BE(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12;

    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

function shortRanges(font: Buffer, start: number): Range[] {
  const double = font.readUInt16BE(start + 6);
  const ends = start + 14;

  return Array.from({ length: double / 2 }, (_, at) => {
    const last = font.readUInt16BE(ends + at * 2);

    // The last segment only ends the table.
    return [font.readUInt16BE(ends + double + 2 + at * 2), last === 0xffff ? -1 : last] as const;
  });
}
