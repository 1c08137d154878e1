import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';

/** An element as a browser would read it. */
export type Node = DefaultTreeAdapterMap['element'];
type Child = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** HTML read as a browser reads what stands in a page. */
export const read = (html: string): DefaultTreeAdapterMap['documentFragment'] => parseFragment(html);

/** The tree written as HTML again. */
export const write = (tree: Parent): string => serialize(tree);

/** Whether a node is an element. */
export const isElement = (node: Child): node is Node => defaultTreeAdapter.isElementNode(node);

/** All elements of a tree in the order of the page. */
export const all = (tree: Parent): Node[] =>
  tree.childNodes.filter(isElement).flatMap((element) => [element, ...all(element)]);

/** The value of an attribute; `undefined` when it is not there. */
export const attribute = (element: Node, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** All text below a node, spaces as they are. */
export const textOf = (node: Child | Parent): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
