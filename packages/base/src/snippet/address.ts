/** Whether an address is good on every page of every site. */
export const isWhole = (address: string): boolean => /^https?:\/\//i.test(address);

/** The other site a folder or a file lies on, by its origin; `undefined` on the own one. What begins with `//` is asked for by https. */
export function originOf(address: string): string | undefined {
  const [, scheme = 'https:', host] = /^(https?:)?(\/\/[^/?#]+)/i.exec(address) ?? [];
  return host && `${scheme}${host}`.toLowerCase();
}

/** Sources of a policy for addresses: the own site, and every other one that is named. */
export const sourcesOf = (...addresses: readonly (string | undefined)[]): string => {
  const others = addresses.flatMap((address) => originOf(address ?? '') ?? []);
  return ["'self'", ...new Set(others)].join(' ');
};

/** Whether an address is looked up from where the page lies, so that it means something else on another page. */
export const isRelative = (address: string): boolean => address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);

/** Whether the folder has the version in its address, so that what lies in it never changes. */
export const isVersioned = (folder: string, version: string): boolean => folder.split('/').includes(version);

/** A text as one part of a query; half a pair of UTF-16 cannot be written and becomes the sign for that. */
export const queryPart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'));

/** A name for a file, made from a title: small letters, digits and hyphens. */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
