import { addressAttributes, placementIn } from './placement-in-address.js';

/** A link that stands for an element. */
export interface LinkPlace {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What goes inside the element, and comes back when there is no script: the link with the paragraph it stands in. */
  readonly block: Element;
}

/** Where a link is a way to somewhere else, or what a visitor wrote. */
const elsewhere = 'nav, li, menu, dk-embed-builder';

const textOf = (node: Node): string => node.textContent?.trim() ?? '';

/** The paragraph a link fills, or the link itself in a block that holds nothing else; `undefined` when other text stands beside it. */
function blockOf(link: Element): Element | undefined {
  let block = link;
  for (let parent = link.parentElement; parent && textOf(parent) === textOf(link); parent = parent.parentElement) {
    if (parent.localName === 'p') return parent;
    if (!/^(strong|em|b|i|u|span)$/.test(parent.localName)) return block;
    block = parent;
  }
  return undefined;
}

/** The file the link leads to: the page of a frame, or that of one widget. */
const isOurPage = ({ pathname }: URL): boolean => /\/(embed|oembed\/[a-z-]+)\.html$/.test(pathname);

/**
 * A link to the page of a frame, alone in its paragraph: the one thing every editor keeps, and whole without any script. It shows no
 * figures from elsewhere: who may write a link may not bring those.
 * @param link the link @param origins the sites whose pages and files count: the page's own, and that of the bundle
 */
export function linkPlace(link: HTMLAnchorElement, origins: readonly string[]): LinkPlace | undefined {
  if (link.relList.contains('ugc') || link.hasAttribute('download') || link.closest(elsewhere)) return undefined;
  // The address of a link that cannot be read stays as it was written.
  const url = URL.canParse(link.href) ? new URL(link.href) : undefined;
  const placement = url && placementIn(url.hash);
  const block = placement && isOurPage(url) ? blockOf(link) : undefined;
  if (!url || !placement || !block) return undefined;
  const files = Object.entries(placement.attributes)
    .filter(([name, value]) => addressAttributes.includes(name) && URL.canParse(value, url))
    .map(([name, value]) => [name, new URL(value, url)] as const);
  if (![url, ...files.map(([, file]) => file)].every(({ origin }) => origins.includes(origin))) return undefined;
  const addresses = Object.fromEntries(files.map(([name, file]) => [name, file.href]));
  return { tag: placement.tag, attributes: { ...placement.attributes, ...addresses }, block };
}
