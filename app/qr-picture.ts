import { qrPath } from '@/components/ui/qr-path';
import { html } from '@/lib/server/request/plain-page';

/** A QR code for a page that a form post answers with. */
export function qrPicture(text: string, name: string) {
  const { size, path } = qrPath(text);
  const box = `0 0 ${size} ${size}`;

  return html`<svg class="qr" role="img" aria-label="${name}" viewBox="${box}" shape-rendering="crispEdges"><path d="${path}" fill="black"/></svg>`;
}
