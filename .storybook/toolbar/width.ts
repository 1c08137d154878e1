import type { Tool } from './tool.js';

/** The width of the column the story stands in. Elements look at their column, not at the window. */
export const width: Tool = {
  name: 'width',
  title: 'Width',
  icon: 'grow',
  choices: [
    { value: 'full', title: 'Full width' },
    ...[320, 360, 640, 768, 1280].map((pixels) => ({ value: String(pixels), title: `${pixels} px` })),
  ],
};
