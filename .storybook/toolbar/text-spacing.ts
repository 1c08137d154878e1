import { styleEverywhere } from './everywhere.js';
import type { Tool } from './tool.js';

/** The four distances of WCAG 1.4.12, which a reader may set and which may cost no content. */
const distances = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Room between letters, words, lines and paragraphs, as a reader may set it. */
export const textSpacing: Tool = {
  name: 'spacing',
  title: 'Text spacing',
  icon: 'paragraph',
  choices: [
    { value: 'own', title: 'Own spacing' },
    { value: 'wide', title: 'Text spacing (WCAG 1.4.12)' },
  ],
  redraws: true,
  apply: (value) => styleEverywhere('text-spacing', value === 'wide' ? distances : ''),
};
