import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { UnreadableError } from '../problems/unreadable.js';

/** A table of a page, before its cells are read. */
export interface PageTable {
  readonly element: Tree.Element;
  /** Text of its caption, else of the nearest heading before it; `undefined` when the page has neither. */
  readonly name: string | undefined;
}

/** What a page holds that concerns us. */
export interface PageTables {
  readonly tables: readonly PageTable[];
  /** Language of the page, in small letters. */
  readonly language: string | undefined;
}

/** Browsers nest elements this deep and no deeper. */
const DEEPEST = 512;

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** The value of an attribute. */
export const attributeOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Elements whose text is not read. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'table']);

/** Elements that part words. */
const breaks = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr']);

/** All elements below one, in the order of the page; `enter` says which are looked into. Never recursive: pages may be deep. */
export function* elementsBelow(
  root: Tree.ParentNode,
  enter: (element: Tree.Element) => boolean = () => true,
): Generator<Tree.Element> {
  const stack: Tree.ChildNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (enter(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** The text of an element, without scripts and inner tables; `skip` leaves more out. */
export function textOf(element: Tree.Element, skip: (element: Tree.Element) => boolean = () => false): string {
  let text = '';
  const stack: Tree.ChildNode[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    if (!isElement(node)) continue;
    if (breaks.has(node.tagName)) text += ' ';
    if (silent.has(node.tagName) || attributeOf(node, 'hidden') !== undefined || skip(node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return text.replace(/\s+/g, ' ').trim();
}

const caption = (table: Tree.Element): string | undefined => {
  const found = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
  return (found && isElement(found) && textOf(found)) || undefined;
};

/**
 * A page as a tree.
 * @param located whether every element knows where it stands in the source.
 * @throws {UnreadableError} when elements lie nested deeper than any page has them: that would take ever longer to read.
 */
export async function parsedPage(text: string, located = false): Promise<Tree.Document> {
  const { defaultTreeAdapter, parse } = await import('parse5');
  let depth = 0;
  return parse(text, {
    sourceCodeLocationInfo: located,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST) throw new UnreadableError('html');
      },
      onItemPop: () => void depth--,
    },
  });
}

/** Every table of a page, inner ones too, with what it is called. @throws {UnreadableError} */
export async function pageTables(text: string): Promise<PageTables> {
  const document = await parsedPage(text);
  const tables: PageTable[] = [];
  let heading: string | undefined;
  let language: string | undefined;
  for (const element of elementsBelow(document)) {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element) || heading;
    if (element.tagName === 'html') language = attributeOf(element, 'lang')?.toLowerCase();
    if (element.tagName === 'table') tables.push({ element, name: caption(element) ?? heading });
  }
  return { tables, language };
}
