import { colourVision } from './colour-vision.js';
import { direction } from './direction.js';
import { forcedColours } from './forced-colours.js';
import { language } from './language.js';
import { motion } from './motion.js';
import { paper } from './paper.js';
import { textSize } from './text-size.js';
import { textSpacing } from './text-spacing.js';
import { theme } from './theme.js';
import type { Tool } from './tool.js';
import { width } from './width.js';

/** The tools in the order of the toolbar. One more is a file and a line. */
export const tools: readonly Tool[] = [
  theme,
  language,
  width,
  textSize,
  textSpacing,
  colourVision,
  forcedColours,
  paper,
  motion,
  direction,
];

/** Puts everything that was chosen on the page, before a story is drawn. */
export async function applyTools(globals: Readonly<Record<string, unknown>>): Promise<void> {
  for (const { name, apply, choices } of tools) await apply?.(String(globals[name] ?? choices[0].value));
}

/** What names a drawing: when it changes elements are drawn anew. */
export const drawingOf = (globals: Readonly<Record<string, unknown>>): string =>
  tools.flatMap(({ name, redraws }) => (redraws ? [String(globals[name])] : [])).join(' ');

/** Tools whose choice stands in the bar in words; the others are an icon with a name, or the bar would not fit. */
const inWords: ReadonlySet<Tool> = new Set([theme, language, width]);

/** The tools as Storybook wants them. */
export const globalTypes = Object.fromEntries(
  tools.map((tool) => {
    const { name, title, icon, choices } = tool;
    const words = inWords.has(tool) ? { title, dynamicTitle: true } : { dynamicTitle: false };
    return [name, { name: title, description: title, toolbar: { icon, items: [...choices], ...words } }];
  }),
);

/** How every story begins. */
export const initialGlobals = Object.fromEntries(tools.map(({ name, choices }) => [name, choices[0].value]));
