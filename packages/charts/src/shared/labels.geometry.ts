/** Mean width of a character in em. Common fonts lie between 0.5 and Verdana's 0.58; a little more is better than an overlap. */
const CHARACTER = 0.58;

/** How much wider than a character the sign of a percentage is. */
const PERCENT = 0.6;

/** The room a text takes, in pixels, reckoned from its length: a picture is worked out without a page to measure on. */
export const textWidth = (text: string, size: number): number =>
  (text.length + (text.endsWith('%') ? PERCENT : 0)) * CHARACTER * size;

/** How much wider bold text is. */
export const BOLD = 1.08;

/** The text, or as much of it as fits with an ellipsis; empty when not even three letters do. */
export function clipped(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Math.floor(room / (CHARACTER * size)) - 1;
  return letters < 3 ? '' : `${text.slice(0, letters).trimEnd()}…`;
}

/**
 * Heights for labels that would lie over one another: pushed apart by `gap` from top to bottom, then back inside. Each stays
 * as near to its own place as order allows.
 * @param wanted pixel heights, in any order.
 * @returns heights in the order of `wanted`; when there are more than fit they begin above `top`.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]!);
  const result = [...wanted];
  let above = top - gap;
  for (const at of order) above = result[at] = Math.max(wanted[at]!, above + gap);
  let below = bottom + gap;
  for (const at of [...order].reverse()) below = result[at] = Math.min(result[at]!, below - gap);
  return result;
}

/**
 * Rows for marks that stand side by side: 0 is the lowest, and a mark goes one up while it would touch the last one there.
 * @param xs pixel positions, ascending.
 */
export function stacked(xs: readonly number[], room: number): number[] {
  const lasts: number[] = [];
  return xs.map((x) => {
    const row = lasts.findIndex((last) => x - last >= room);
    const at = row < 0 ? lasts.length : row;
    lasts[at] = x;
    return at;
  });
}
