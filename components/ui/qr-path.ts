import encode from 'qr';

/** A QR code as one path of unit squares, and how many of them it is wide, with its quiet border. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encode(text, 'raw', { border: 2 });
  const cells = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));

  return { size: rows.length, path: cells.join('') };
}
