import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { natureOfCell } from '../grid/cell-nature.js';
import { attributeOf, elementsBelow, textOf } from './page-tables.js';

/** A cell of a table of a page. */
export interface PageCell {
  readonly text: string;
  readonly header: boolean;
  readonly across: number;
  /** Rows it covers; 0 means all that are left of its section. */
  readonly down: number;
}

/** A row with the section it stands in. */
export interface PageRow {
  readonly section: 'head' | 'body' | 'foot';
  readonly cells: readonly PageCell[];
}

/** Limits of the HTML standard for cells that cover others. */
const MOST_ACROSS = 1000;
const MOST_DOWN = 65_534;

const spanOf = (value: string | undefined, least: number, most: number): number => {
  const span = /^\s*\d{1,9}/.test(value ?? '') ? Number.parseInt(value!, 10) : 1;
  return span < least ? 1 : Math.min(span, most);
};

/** A raised sign beside a figure points to a note: `1.234<sup>1</sup>` is not 12,341. In km² it belongs to the word. */
function cellText(element: Tree.Element): string {
  const figure = textOf(element, ({ tagName }) => tagName === 'sup');
  const nature = natureOfCell(figure);
  return nature === 'figure' || nature === 'year' ? figure : textOf(element);
}

const cellOf = (element: Tree.Element): PageCell => ({
  text: cellText(element),
  header: element.tagName === 'th' && attributeOf(element, 'scope') !== 'row',
  across: spanOf(attributeOf(element, 'colspan'), 1, MOST_ACROSS),
  down: spanOf(attributeOf(element, 'rowspan'), 0, MOST_DOWN),
});

const sections = new Map<string, PageRow['section']>([
  ['thead', 'head'],
  ['tbody', 'body'],
  ['tfoot', 'foot'],
]);

const order: Readonly<Record<PageRow['section'], number>> = { head: 0, body: 1, foot: 2 };

/** The rows of a table, of inner tables none: head, body, foot, wherever the page writes them. */
export function tableRows(table: Tree.Element): PageRow[] {
  const rows: PageRow[] = [];
  let section: PageRow['section'] = 'body';
  const into = ({ tagName }: Tree.Element): boolean => !['table', 'caption', 'td', 'th'].includes(tagName);
  let cells: PageCell[] = [];
  for (const element of elementsBelow(table, into)) {
    section = sections.get(element.tagName) ?? section;
    if (element.tagName === 'tr') rows.push({ section, cells: (cells = []) });
    else if (element.tagName === 'td' || element.tagName === 'th') cells.push(cellOf(element));
  }
  return rows.sort((a, b) => order[a.section] - order[b.section]);
}
