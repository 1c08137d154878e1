import type { KeyUse } from './element-guide.js';

/** Reading a picture point by point: one tab stop, a slider whose value is a sentence (decision 0007). */
export const pointKeys = (on = '[role="slider"]'): readonly KeyUse[] => [
  {
    keys: ['ArrowRight', 'ArrowUp'],
    on,
    first: ['Home'],
    does: { nl: 'Naar het volgende punt.', en: 'To the next point.' },
  },
  {
    keys: ['ArrowLeft', 'ArrowDown'],
    on,
    first: ['End'],
    does: { nl: 'Naar het vorige punt.', en: 'To the point before.' },
  },
  { keys: ['PageUp'], on, first: ['Home'], does: { nl: 'Een tiende verder.', en: 'A tenth further.' } },
  { keys: ['PageDown'], on, first: ['End'], does: { nl: 'Een tiende terug.', en: 'A tenth back.' } },
  { keys: ['Home'], on, first: ['End'], does: { nl: 'Naar het eerste punt.', en: 'To the first point.' } },
  { keys: ['End'], on, first: ['Home'], does: { nl: 'Naar het laatste punt.', en: 'To the last point.' } },
  { keys: ['Enter'], on, does: { nl: 'Opent de tabel met de cijfers.', en: 'Opens the table with the figures.' } },
  { keys: ['Escape'], on, first: ['End'], does: { nl: 'Stopt met lezen.', en: 'Stops reading.' } },
];

/** Opening and closing what is folded away. */
export const foldKeys = (on = 'summary', story?: string): readonly KeyUse[] => [
  {
    keys: ['Enter', ' '],
    on,
    ...(story && { story }),
    does: { nl: 'Klapt een onderdeel open of dicht.', en: 'Opens or closes a part.' },
  },
];

/** Going on to what can be used next. */
export const tabKeys = (on: string, story?: string): readonly KeyUse[] => [
  {
    keys: ['Tab'],
    on,
    ...(story && { story }),
    does: { nl: 'Naar het volgende dat u kunt gebruiken.', en: 'To the next thing that can be used.' },
  },
];

/** A button, tried on one whose press can be seen. */
export const buttonKeys = (on: string, story?: string): readonly KeyUse[] => [
  { keys: ['Enter', ' '], on, ...(story && { story }), does: { nl: 'Drukt op de knop.', en: 'Presses the button.' } },
];

/** What every tool with a form has: it begins with a button, its form is made of ordinary fields. */
export const toolKeys: readonly KeyUse[] = [
  ...buttonKeys('button.show-example, button.start', 'Empty'),
  ...tabKeys('button.show-example, button.start', 'Empty'),
];

/** Going over a map: to the area that lies next, not to the next in a list. */
export const mapKeys: readonly KeyUse[] = [
  ...[
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowLeft', 'ArrowRight'],
    ['ArrowUp', 'ArrowDown'],
    ['ArrowDown', 'ArrowUp'],
  ].map(([key = '', back = '']) => ({
    keys: [key],
    on: '[role="slider"]',
    first: ['Home', back, back, back],
    does: { nl: 'Naar het gebied dat daar naast ligt.', en: 'To the area that lies next to it there.' },
  })),
  {
    keys: ['Home'],
    on: '[role="slider"]',
    first: ['End'],
    does: { nl: 'Naar het eerste gebied van de lijst.', en: 'To the first area of the list.' },
  },
  {
    keys: ['End'],
    on: '[role="slider"]',
    first: ['Home'],
    does: { nl: 'Naar het laatste gebied van de lijst.', en: 'To the last area of the list.' },
  },
  {
    keys: ['Escape'],
    on: '[role="slider"]',
    first: ['End'],
    does: { nl: 'Stopt met lezen.', en: 'Stops reading.' },
  },
];

/** Going along pictures of areas: one tab stop for all of them. */
export const areaKeys: readonly KeyUse[] = pointKeys();

/** Turning the cards of a deck: one of them is in the tab order. */
export const deckKeys: readonly KeyUse[] = [
  {
    keys: ['ArrowRight', 'ArrowDown', 'End'],
    on: '.principle[tabindex="0"]',
    first: ['Home'],
    does: { nl: 'Naar de volgende of de laatste kaart.', en: 'To the next or the last card.' },
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'Home'],
    on: '.principle[tabindex="0"]',
    first: ['End'],
    does: { nl: 'Naar de vorige of de eerste kaart.', en: 'To the previous or the first card.' },
  },
];

/** Going along the marks in a text. */
export const lensKeys: readonly KeyUse[] = [
  {
    keys: ['ArrowRight', 'ArrowDown', 'End'],
    on: 'a.mark[tabindex="0"]',
    first: ['Home'],
    story: 'Reading',
    does: { nl: 'Naar het volgende of laatste woord dat is gemerkt.', en: 'To the next or the last marked word.' },
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'Home'],
    on: 'a.mark[tabindex="0"]',
    first: ['End'],
    story: 'Reading',
    does: { nl: 'Naar het vorige of eerste woord dat is gemerkt.', en: 'To the previous or the first marked word.' },
  },
];
