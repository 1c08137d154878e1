import type { FileLayout } from '@draagkracht/model';

/**
 * A header without what changes every year: the position CBS puts behind it (`_83`), years and period codes. `AantalInwoners_5` of
 * one year and `AantalInwoners_6` of the next have one stem, as have the columns `2023` and `2024`.
 */
export const columnStem = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/(?<=[^\d_])_\d+$/, '')
    .replace(/(?<!\d)(19|20)\d{2}((jj|sj|hj|kw|mm)\d{2})?\*{0,2}(?!\d)/g, '#')
    .replace(/\s+/g, ' ');

/** The stems of headers, each once, in their order. */
export const columnStems = (headers: readonly string[]): string[] => [...new Set(headers.map(columnStem))];

/** Two 32-bit FNV-1a hashes with unlike starts: short, the same everywhere, and no secret. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The layout of a table in a few letters: the same for next year's file of the same layout, another as soon as a column comes
 * or goes. The order of columns makes no difference.
 * @param format kind of document, `csv` or `xlsx`
 */
export function layoutSignature(headers: readonly string[], format: string): string {
  const stems = columnStems(headers).sort();
  return `${format}:${stems.length}:${hash(stems.join('\u0000'))}`;
}

/** A way of reading that fits a file, and how well: 1 is the very same layout. */
export interface FittingLayout {
  readonly layout: FileLayout;
  readonly likeness: number;
}

/** Share of columns two layouts must have in common before the choices for one are offered for the other. */
const ENOUGH = 0.8;

/** The kept way of reading that fits these headers best: the same layout, else the one with most columns in common. */
export function fittingLayout(
  headers: readonly string[],
  format: string,
  kept: readonly FileLayout[],
): FittingLayout | undefined {
  const signature = layoutSignature(headers, format);
  const same = kept.find((layout) => layout.signature === signature);
  if (same) return { layout: same, likeness: 1 };
  const stems = new Set(columnStems(headers));
  return kept
    .map((layout): FittingLayout => {
      const common = layout.columns.filter((stem) => stems.has(stem)).length;
      return { layout, likeness: common / Math.max(1, stems.size + layout.columns.length - common) };
    })
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)[0];
}
