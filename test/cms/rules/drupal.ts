import { all, read, write } from '../tree.js';
import { filterTags, tagList } from './tokens.js';

/*
 * What the text formats of Drupal's standard profile keep, as facts. Sources: drupal/drupal, core/profiles/standard/config/install/
 * filter.format.basic_html.yml and filter.format.restricted_html.yml, core/modules/filter FilterHtml.php, read on 22 November 2026. Tags
 * are dropped one by one and what stood in them stays; `lang` and `dir` are allowed on every tag.
 */

/** “Basic HTML” of Drupal 10 and 11, for who has an account. */
export const basicTags =
  'br; p; h2 id; h3 id; h4 id; h5 id; h6 id; cite; dl; dt; dd; a hreflang href; blockquote cite; ul type; ol type start; strong; em; ' +
  'code; li; img src alt data-entity-uuid data-entity-type height width data-caption data-align';

/** “Restricted HTML”, for visitors. */
export const restrictedTags =
  'a href hreflang; em; strong; cite; blockquote cite; code; ul type; ol start type; li; dl; dt; dd; h2 id; h3 id; h4 id; h5 id; h6 id';

/** The same list as the field “Allowed HTML tags” shows it. */
export const asField = (list: string): string =>
  [...tagList(list)].map(([tag, attributes]) => `<${[tag, ...attributes].join(' ')}>`).join(' ');

const always = ['lang', 'dir'];

const allows = (own: readonly string[], name: string): boolean =>
  always.includes(name) || own.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));

/**
 * The filter “Limit allowed HTML tags and correct faulty HTML”.
 * @param list tags with their attributes; a name may end in `*`
 */
export const limited =
  (list: string) =>
  (html: string): string => {
    const tags = tagList(list);
    const tree = read(filterTags(html, (tag) => (tags.has(tag.name) ? tag : undefined)));
    for (const element of all(tree)) {
      const own = tags.get(element.tagName) ?? [];
      element.attrs = element.attrs.filter(({ name }) => allows(own, name) && !/^(style|on)/.test(name));
    }
    return write(tree).trim();
  };
