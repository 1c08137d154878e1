import type { Tool } from './tool.js';

/** The direction of reading of the page. No language of ours asks for it; nothing may break where a page does. */
export const direction: Tool = {
  name: 'direction',
  title: 'Direction',
  icon: 'transfer',
  choices: [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ],
  redraws: true,
};
