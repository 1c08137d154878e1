/** A colour in sRGB: channels and opacity 0–1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

const numbersIn = (text: string): number[] => (text.match(/none|[-\d.e]+/g) ?? []).map(Number);

/** A screen shows no more than all of a channel: a wider colour space is cut off, and one that is `none` is drawn as nought. */
const inGamut = (channel: number): number => (channel > 0 ? Math.min(1, channel) : 0);

/**
 * Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`. `undefined` for anything else, such as another
 * colour space: then the colour is left as it is.
 */
export function colourOf(text: string): Colour | undefined {
  // Firefox (140) answers three times none for a colour with one channel that is none: nobody knows which colour it is.
  const scale = text.startsWith('rgb') ? 255 : /^color\(srgb (?!none none n)/.test(text) ? 1 : 0;
  const [r, g, b, a = 1] = numbersIn(text.replace('srgb', ''));
  return scale && b !== undefined
    ? { r: inGamut(r! / scale), g: inGamut(g! / scale), b: inGamut(b / scale), a: inGamut(a) }
    : undefined;
}

/** `top` painted over an opaque `under`. */
export const over = (top: Colour, under: Colour): Colour => {
  const mix = (t: number, u: number): number => t * top.a + u * (1 - top.a);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 };
};

/** A channel of sRGB as an amount of light. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const luminance = ({ r, g, b }: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of two opaque colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one / other, other / one);
}

/** Black and white, opaque. */
export const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };
export const WHITE: Colour = { r: 1, g: 1, b: 1, a: 1 };

/**
 * The colour itself (the very same object) when it stands out enough against the background, else the nearest mix with black
 * or white that does.
 * @param wanted contrast ratio asked for, 3 for lines and 4.5 for text (WCAG 1.4.11 and 1.4.3).
 * @param mendedTo ratio a colour that falls short is mended to; where even black and white do not reach it, the better of the two.
 */
export function readable(colour: Colour, background: Colour, wanted: number, mendedTo = wanted): Colour {
  const shown = over(colour, background);
  if (contrast(shown, background) >= wanted) return colour;
  const goal = contrast(BLACK, background) >= contrast(WHITE, background) ? BLACK : WHITE;
  for (let share = 0.1; share < 1; share += 0.1) {
    const mixed = over({ ...goal, a: share }, shown);
    if (contrast(mixed, background) >= mendedTo) return mixed;
  }
  return goal;
}

const byte = (channel: number): number => Math.round(channel * 255);

/** The colour as CSS text, rounded to bytes. */
export const cssColour = ({ r, g, b }: Colour): string => `rgb(${byte(r)} ${byte(g)} ${byte(b)})`;
