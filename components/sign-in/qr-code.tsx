import encode from 'qr';

type Props = Readonly<{ text: string; name: string }>;

/** A QR code as a drawing in the page: nothing is fetched. Dark on white in every colour scheme, for cameras. */
export function QrCode({ text, name }: Props) {
  const rows = encode(text, 'raw', { border: 2 });
  const cells = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));

  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className="w-56 max-w-full rounded-md border border-line bg-white"
    >
      <path d={cells.join('')} fill="black" />
    </svg>
  );
}
