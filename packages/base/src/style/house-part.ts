import { colourOf, cssColour, over, readable, type Colour } from './colour.js';
import { inSrgb, probeIn } from './contrast-controller.js';
import { houseStyles } from './house.styles.js';
import { seriesPalette } from './palette.js';
import { seriesTokens } from './series-tokens.names.js';

/** Text on the background it is drawn on; both the names of private properties. Each needs 4.5:1 (WCAG 1.4.3). */
export const checkedPairs: readonly (readonly [text: string, background: string])[] = [
  ['link-hover', 'none'],
  ['button-text', 'button'],
  ['button-hover-text', 'button-hover'],
  ['second-text', 'second'],
  ['second-hover-text', 'second-hover'],
  ['head-text', 'head'],
  ['even-text', 'even'],
  ['even-quiet', 'even'],
  ['even-link', 'even'],
  ['info-text', 'info'],
  ['success-text', 'success'],
  ['warning-text', 'warning'],
  ['error-text', 'error'],
  ['badge-text', 'badge'],
];

const own = (name: string): string => inSrgb(`var(--_${name})`);

/** The colours a house style offers for lines beside the first, in order of preference; what is no colour is left out. */
const offered = (probes: readonly Element[]): Colour[] =>
  probes
    .map((probe) => colourOf(getComputedStyle(probe).backgroundColor))
    .filter((one) => one !== undefined && one.a === 1) as Colour[];

/** Both colours of a pair as the browser works them out; a background that is none lets through what is behind. */
export function pairOf(
  probe: Element,
  behind: Colour,
): { readonly text: Colour; readonly background: Colour } | undefined {
  const { color, backgroundColor } = getComputedStyle(probe);
  const [text, background] = [colourOf(color), colourOf(backgroundColor)];
  return text && { text, background: background ? over(background, behind) : behind };
}

/** The colours of the second and following lines, where the house style has some that can be told apart. */
function lines(probes: readonly Element[], behind: Colour): string {
  const [main, ...others] = offered(probes);
  if (!main) return '';
  return seriesPalette(readable(main, behind, 3), others, behind)
    .map((colour, at) => `--_series-${at + 2}: ${cssColour(colour)};`)
    .join('');
}

/** What an element on a page with a house style has beside its own styles. */
export const house = {
  /** Puts the styles of the house below all others, once. */
  dress(root: ShadowRoot): void {
    const { styleSheet } = houseStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [styleSheet, ...root.adoptedStyleSheets];
  },

  /** Hangs one hidden element per pair in the probe. */
  pose(probe: Element): void {
    for (const [text, background] of checkedPairs)
      probeIn(probe, 'color', own(text)).style.backgroundColor = own(background);
    for (const token of ['_line', ...seriesTokens]) probeIn(probe, 'background-color', inSrgb(`var(--${token})`));
  },

  /**
   * The repairs of the text that does not stand out on its own background, as CSS.
   * @param from which child of the probe is that of the first pair; nothing is said while they are not there yet
   */
  judge(probe: Element, from: number, behind: Colour): string {
    let rules = '';
    for (const [at, [name]] of checkedPairs.entries()) {
      const child = probe.children[from + at];
      const pair = child && pairOf(child, behind);
      if (!pair) continue;
      // A word on a coloured field has no hue to keep, and barely legible is not enough for a button; a link keeps what it can.
      const mended = readable(pair.text, pair.background, 4.5, name.includes('link') ? 4.5 : 7);
      if (mended !== pair.text) rules += `--_${name}: ${cssColour(mended)};`;
    }
    return rules + lines([...probe.children].slice(from + checkedPairs.length), behind);
  },
};
