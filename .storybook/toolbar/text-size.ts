import type { Tool } from './tool.js';

/** Letters of another size, as a reader sets them in the browser (WCAG 1.4.4: nothing is lost at 200 %). */
export const textSize: Tool = {
  name: 'text',
  title: 'Text size',
  icon: 'zoom',
  choices: [
    { value: '100', title: 'Text 100 %' },
    { value: '150', title: 'Text 150 %' },
    { value: '200', title: 'Text 200 %' },
  ],
  redraws: true,
  apply: (value) => {
    document.documentElement.style.fontSize = value === '100' ? '' : `${value}%`;
  },
};
