// What may be around an element: each is a choice of the toolbar, and is put on the first story of every element.

import { axeOptions } from './tab.mjs';

/** Choices of the toolbar by what they are called. The house styles are those of `.storybook/themes.ts`. */
export const surroundings = /** @type {Record<string, import('./tab.mjs').Globals>} */ ({
  'own, dark': { theme: 'own-dark' },
  Voorbeeld: { theme: 'voorbeeld' },
  'Mooi & Anders': { theme: 'ma' },
  Purmerend: { theme: 'purmerend' },
  '320 px, text 200 %': { width: '320', text: '200' },
  'text spacing': { spacing: 'wide', width: '360' },
  print: { paper: 'print' },
  'right to left, English': { direction: 'rtl', language: 'en' },
});

/**
 * The rules of axe in a surrounding. Where it chooses no theme, paper or colours, all colours are those the story was looked at with
 * already: whether they stand out is not measured once more, which is most of what axe does.
 */
export const rulesIn = (/** @type {import('./tab.mjs').Globals} */ globals) => {
  const sameColours = !('theme' in globals) && !('paper' in globals);
  const { rules } = axeOptions;
  return sameColours ? { ...axeOptions, rules: { ...rules, 'color-contrast': { enabled: false } } } : axeOptions;
};

/** Puts the forced colours of the browser itself on a tab; the toolbar can only simulate them. */
export const forcedColours = async (/** @type {import('./tab.mjs').Tab} */ { client }) => {
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
};
