import { gridOf, type GridReading } from './grid.view.js';

/** The part of Trusted Types that is used; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
}

let reader: ((text: string) => Document) | undefined;

/**
 * Reads HTML into a document of its own, in which nothing runs, nothing is fetched and nothing is drawn; only text is taken out of it. A page
 * that demands Trusted Types has to list the policy `draagkracht`. @throws {TypeError} where it does not
 */
function documentOf(text: string): Document {
  if (!reader) {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('draagkracht', { createHTML: (html) => html });
    const parser = new DOMParser();
    reader = (html) => parser.parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  }
  // Styles are not looked at, and a browser may report those of a document that is never shown.
  return reader(text.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, ''));
}

const textsOf = (row: HTMLTableRowElement): string[] => [...row.cells].map((cell) => cell.textContent ?? '');

/** A cell over several others, unless it has its row to itself as a title has. */
const mergedIn = (row: HTMLTableRowElement): HTMLTableCellElement | undefined =>
  [...row.cells].find(({ rowSpan, colSpan }) => rowSpan > 1 || (colSpan > 1 && row.cells.length > 1));

/**
 * The first table in a piece of HTML, such as what a word processor or a page puts on the clipboard: rows of text, nothing else of it.
 * `undefined` when there is none, or when the page forbids to look.
 */
export function gridOfHtml(html: string): GridReading | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  try {
    const table = documentOf(html).querySelector('table');
    if (!table) return undefined;
    const rows = [...table.rows];
    const merged = rows.map(mergedIn).find(Boolean);
    if (merged) return { ok: false, code: 'merged', where: `“${(merged.textContent ?? '').trim().slice(0, 40)}”` };
    return gridOf(rows.map(textsOf), table.caption?.textContent ?? '');
  } catch {
    return undefined;
  }
}
