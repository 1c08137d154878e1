import { applyTheme, themes } from '../themes.js';
import type { Choice, Tool } from './tool.js';

const [first, ...others] = Object.entries(themes).map(([value, { title }]): Choice => ({ value, title }));

/** The house style of the page. */
export const theme: Tool = {
  name: 'theme',
  title: 'House style',
  icon: 'paintbrush',
  choices: [first!, ...others],
  redraws: true,
  apply: applyTheme,
};
