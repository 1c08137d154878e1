import { all, attribute, read, write } from '../tree.js';

/*
 * What SharePoint Online shows and loads, as facts. Sources: Microsoft Learn, “Content Security Policy in SharePoint Online” (scripts of
 * trusted sources only, inline script refused, enforced since 1 March 2026) and Microsoft Support, “Add content to your page using the Embed
 * web part” (an address or the code of one `iframe`, over https, of a site that is allowed); as noted in the sources of this project on 22
 * November 2026. Not tried in SharePoint itself.
 */

/** What the web part “Embed” makes of code: the one frame in it, or nothing. */
export function insertedOf(html: string): string {
  const tree = read(html);
  const frame = all(tree).find(
    (element) => element.tagName === 'iframe' && attribute(element, 'src')?.startsWith('https:'),
  );
  if (!frame) return '';
  tree.childNodes = [frame];
  return write(tree);
}

/**
 * The policy that SharePoint sends with a page: scripts of Microsoft and of sources an administrator trusts, nothing inline.
 * @param trusted origins on the list “Trusted script sources”
 */
export const policyOf = (trusted: readonly string[]): string =>
  `script-src ${["'self'", ...trusted].join(' ')}; object-src 'none'; base-uri 'self'`;
