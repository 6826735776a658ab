import { qrPath } from '@/components/ui/qr-path';

type Props = Readonly<{ text: string; name: string }>;

/** A QR code as a drawing in the page: nothing is fetched. Dark on white in every colour scheme, for cameras. */
export function QrCode({ text, name }: Props) {
  const { size, path } = qrPath(text);

  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-56 max-w-full rounded-md border border-line bg-white"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
