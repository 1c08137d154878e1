import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsBelow, isElement, parsedPage } from './page-tables.js';

/** One element of a page, for who looks at how a page is made. */
export interface PageElement {
  /** Its name in small letters. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  /** Line of its first sign in the source, from 1; 0 where a parser put it there itself. */
  readonly line: number;
  /** Its first tag as it stands in the source. */
  readonly startTag: string;
  /** Text that stands directly in it, as a reader would see it. */
  readonly ownText: string;
}

const ownTextOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => (node.nodeName === '#text' ? (node as Tree.TextNode).value : '')).join('');

/**
 * Every element of a page in the order of the page. What only stands in a `<template>` is not on it.
 * @throws {UnreadableError} when elements lie nested deeper than any page has them.
 */
export async function htmlPage(source: string): Promise<readonly PageElement[]> {
  const document = await parsedPage(source, true);
  const made = new Map<Tree.Node, PageElement>();
  for (const element of elementsBelow(document)) {
    const start = element.sourceCodeLocation?.startTag;
    const { parentNode } = element;
    made.set(element, {
      tag: element.tagName,
      attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
      parent: parentNode && isElement(parentNode) ? made.get(parentNode) : undefined,
      line: element.sourceCodeLocation?.startLine ?? 0,
      startTag: start ? source.slice(start.startOffset, start.endOffset) : '',
      ownText: ownTextOf(element),
    });
  }
  return [...made.values()];
}

/** The first table of a text with HTML as it stands there; `undefined` when there is none. @throws {UnreadableError} */
export async function tableSource(source: string): Promise<string | undefined> {
  for (const { tagName, sourceCodeLocation: at } of elementsBelow(await parsedPage(source, true)))
    if (tagName === 'table' && at) return source.slice(at.startOffset, at.endOffset);
  return undefined;
}
