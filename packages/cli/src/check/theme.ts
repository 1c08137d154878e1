import { tokenPurposes } from '@draagkracht/embed/snippet.js';
import type { Fetching } from './fetching.js';
import { addressOf, textOf, type SeenPage } from './page.js';

/** What a page says of its house style, as far as can be read without a browser. */
export interface ThemeSeen {
  /** Classes such as `utrecht-theme`, each once. */
  readonly classes: readonly string[];
  /** Things our elements take from a house style. */
  readonly purposes: number;
  /** How many of them have a token in the style sheets of the page. */
  readonly met: number;
}

/** Style sheets that are read at most. */
const MOST = 20;

/** Names that are set (not only used) in a style sheet, without the dashes. */
export const namesSetIn = (css: string): ReadonlySet<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, ' ').matchAll(/(?:^|[{;\s])--([a-zA-Z][\w-]*)\s*:/g)].map(([, name]) => name!),
  );

async function sheetsOf({ elements, base }: SeenPage, get: Fetching): Promise<string[]> {
  const own = elements.filter(({ tag }) => tag === 'style').map(({ ownText }) => ownText);
  const links = elements.filter(
    ({ tag, attributes }) => tag === 'link' && /(^|\s)stylesheet(\s|$)/i.test(attributes.get('rel') ?? ''),
  );
  const linked = links.slice(0, MOST).map(async ({ attributes }) => {
    const address = addressOf(attributes.get('href'), base);
    const { answer } = address ? await get(address) : {};
    return answer && answer.status < 400 ? textOf(answer) : '';
  });
  return [...own, ...(await Promise.all(linked))];
}

/** Classes of a theme, and how many of the tokens that are read are set in the style sheets of the page. */
export async function themeOf(page: SeenPage, get: Fetching): Promise<ThemeSeen> {
  const classes = page.elements.flatMap(({ attributes }) =>
    (attributes.get('class') ?? '').split(/\s+/).filter((name) => /^[a-z][a-z0-9-]*-theme(--[a-z-]+)?$/.test(name)),
  );
  const names = new Set((await sheetsOf(page, get)).flatMap((css) => [...namesSetIn(css)]));
  const named = tokenPurposes.filter((purpose) => purpose.names.length > 0);
  const met = named.filter(({ own, names: chain }) =>
    [...(own ? [own] : []), ...chain].some((name) => names.has(name)),
  );
  return { classes: [...new Set(classes)], purposes: named.length, met: met.length };
}
