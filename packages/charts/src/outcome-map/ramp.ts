import { BLACK, contrast, over, WHITE, type Colour } from '@draagkracht/base';

/** Least contrast of a class with the border between regions, which has the colour of the background (WCAG 1.4.11). */
export const LEAST = 3.1;

/** More than this and dark classes can no longer be told apart. */
const MOST = 13;

/** A colour of the same hue that stands out from the background this much: towards the background, or away from it. */
function standingOut(hue: Colour, background: Colour, wanted: number): Colour {
  const away = contrast(BLACK, background) > contrast(WHITE, background) ? BLACK : WHITE;
  let [low, high] = [-1, 1];
  let found = hue;
  for (let round = 0; round < 20; round++) {
    const at = (low + high) / 2;
    found = over({ ...(at < 0 ? background : away), a: Math.abs(at) }, hue);
    if (contrast(found, background) < wanted) low = at;
    else high = at;
  }
  return found;
}

/**
 * Colours of classes from low to high: one hue, each standing out more from the background by the same ratio, so that people who
 * see no colour see the same order. On a dark page low is dark and high is light. The lowest stands out enough from the borders.
 */
export function ramp(hue: Colour, background: Colour, count: number): Colour[] {
  const most = Math.min(MOST, 0.85 * Math.max(contrast(BLACK, background), contrast(WHITE, background)));
  return Array.from({ length: count }, (_, at) =>
    standingOut(hue, background, LEAST * (most / LEAST) ** (count < 2 ? 0.5 : at / (count - 1))),
  );
}
