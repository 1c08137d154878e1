import type { Colour } from '@draagkracht/base';

/** A colour as people write it, `#rrggbb`, for expectations. */
export function hex(text: string): Colour {
  const [r = 0, g = 0, b = 0] = text.match(/[\da-f]{2}/gi)?.map((channel) => Number.parseInt(channel, 16) / 255) ?? [];
  return { r, g, b, a: 1 };
}
