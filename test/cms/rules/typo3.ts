import { html as spec, serializeOuter } from 'parse5';
import { isElement, read, write, type Node } from '../tree.js';
import { tagList } from './tokens.js';

/*
 * What TYPO3 shows of a rich text, as facts. Source: TYPO3/html-sanitizer, src/Builder/CommonBuilder.php and
 * src/Visitor/CommonVisitor.php, read on 22 November 2026; used for every rich text since TYPO3 9.5.29, 10.4.19 and 11.3. A tag that is not
 * on the list is not dropped: it is shown as text, with all that stands in it.
 */

/** Attributes every tag may have, and the beginnings of names. */
const common =
  'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate'.split(
    ' ',
  );
const beginnings = ['aria-', 'data-'];

const tags = tagList(`
  address; article; aside; footer; header; h1; h2; h3; h4; h5; h6; main; nav; section; blockquote; dd; div; dl; dt; figcaption; figure;
  li; ol; p; pre; ul; a href download hreflang ping rel referrerpolicy target type charset name rev; abbr; b; bdi; bdo; cite; code; data;
  dfn; em; i; kbd; mark; q; rb; rp; rt; rtc; ruby; s; samp; small; span; strong; sub; sup; time; u; var; wbr; del; ins; button; datalist;
  label for; legend; meter; output; progress; details; dialog; menu; summary; acronym; big; nobr; tt; br; hr;
  audio src autoplay controls loop muted preload; video src autoplay controls height loop muted playsinline poster preload width;
  img src srcset alt decoding height sizes width; track src default kind label srclang; picture; source media sizes src srcset type;
  table align valign bgcolor border cellpadding cellspacing summary; caption align; thead align valign bgcolor; tbody align valign bgcolor;
  tfoot align valign bgcolor; tr align valign bgcolor;
  td align valign bgcolor abbr axis headers colspan rowspan scope width height; th align valign bgcolor colspan rowspan scope;
  colgroup align valign bgcolor span; col align valign bgcolor span width`);

/** Addresses that may stay: of the web, of this site, and for links of mail and telephone. */
const address = {
  src: /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$)/,
  href: /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$|mailto:|tel:)/,
};

const isAllowed = (own: readonly string[], name: string, value: string): boolean =>
  (own.includes(name) || common.includes(name) || beginnings.some((start) => name.startsWith(start))) &&
  (name !== 'src' || address.src.test(value)) &&
  (name !== 'href' || address.href.test(value));

const asText = (element: Node): Node['childNodes'][number] => ({
  nodeName: '#text',
  value: serializeOuter(element),
  parentNode: element.parentNode,
});

function clean(parent: { childNodes: Node['childNodes'] }, known: typeof tags): void {
  parent.childNodes = parent.childNodes.map((child) => {
    if (!isElement(child)) return child;
    const own = known.get(child.tagName);
    if (!own || child.namespaceURI !== spec.NS.HTML) return asText(child);
    child.attrs = child.attrs.filter(({ name, value }) => isAllowed(own, name, value));
    clean(child, known);
    return child;
  });
}

/**
 * What a page of TYPO3 shows of a rich text.
 * @param more tags that the builder of an extension adds, with their attributes
 */
export function shown(html: string, more = ''): string {
  const tree = read(html);
  clean(tree, more ? new Map([...tags, ...tagList(more)]) : tags);
  return write(tree);
}
