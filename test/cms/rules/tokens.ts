/** A tag as it is written, taken apart. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Reads what stands between `<` and `>`; `undefined` for a comment or anything else that is no tag. */
export function tagOf(written: string): Tag | undefined {
  const [, slash, name, rest] = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^>]*)>$/.exec(written) ?? [];
  if (name === undefined) return undefined;
  const attributes = [...(rest ?? '').matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare] as const,
  );
  return { name: name.toLowerCase(), closing: slash === '/', attributes };
}

/** HTML cut into tags and what stands between them. */
export const tokens = (html: string): string[] => html.split(/(<[^>]*>)/).filter((token) => token !== '');

/** A tag as text again. */
export const written = ({ name, closing, attributes }: Tag): string =>
  `<${closing ? '/' : ''}${name}${attributes.map(([key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${value}"`)).join('')}>`;

/**
 * Drops tags and keeps what stands in them, as filters do that look at tags one by one.
 * @param keep gives the tag as it may stay; `undefined` when it goes
 */
export const filterTags = (html: string, keep: (tag: Tag) => Tag | undefined): string =>
  tokens(html)
    .map((token) => {
      if (!token.startsWith('<')) return token;
      const tag = tagOf(token);
      const kept = tag && keep(tag);
      return kept ? written(kept) : '';
    })
    .join('');

/** Tags with their attributes, written as `table border width; tr; td colspan`. */
export const tagList = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .split(';')
      .map((entry) => entry.trim().split(/\s+/))
      .map(([name = '', ...attributes]) => [name, attributes]),
  );
