import type { Locator } from '@playwright/test';
import decode from 'qr/decode.js';

/** What a camera would read from a QR code as the page draws it. */
export async function readQr(picture: Locator): Promise<string> {
  const { width, height, pixels } = await picture.evaluate(async (svg) => {
    const size = 400;
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('width', String(size));
    copy.setAttribute('height', String(size));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.fillStyle = 'white';
    canvas.fillRect(0, 0, size, size);
    canvas.drawImage(image, 0, 0);

    return { width: size, height: size, pixels: [...canvas.getImageData(0, 0, size, size).data] };
  });

  return decode({ width, height, data: Uint8ClampedArray.from(pixels) });
}
