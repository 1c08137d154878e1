import type { StandalonePicture } from './standalone-svg.js';

/** Pixels per CSS pixel: sharp on paper and on a good screen. */
const SHARPNESS = 2;

/**
 * A picture as PNG. The drawing goes through a `data:` address, which a policy that forbids other hosts lets through for images.
 * @returns `undefined` where the browser, or the policy of the page, refuses
 */
export async function pngOf({ svg, width, height }: StandalonePicture): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  try {
    await image.decode();
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  }
}
