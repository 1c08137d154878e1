import { sourcesOf } from './address.js';
import type { EmbedRoute, Placement } from './placement.js';
import type { PlacedRelease } from './release.js';

/** Attributes that hold the address of a file with data. */
const DATA = ['src', 'geo'];

type Directives = Readonly<Record<string, string>>;

function directivesOf(placement: Placement, route: EmbedRoute, { folder }: PlacedRelease): Directives {
  const own = sourcesOf(folder);
  if (route === 'static') return { 'style-src': own, 'img-src': `'self' data:` };
  if (route === 'frame' || route === 'oembed') return { 'script-src': own, 'style-src': own, 'frame-src': own };
  return {
    'script-src': own,
    'style-src': own,
    'img-src': `'self' data:`,
    'connect-src': sourcesOf(folder, ...DATA.map((name) => placement.attributes[name])),
  };
}

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The content security policy that is enough for one route; what a site has more of its own stays. */
export const policyOf = (placement: Placement, route: EmbedRoute, release: PlacedRelease): string =>
  written(directivesOf(placement, route, release));

/** What is added to a policy on a site with Trusted Types; `allow-duplicates` is for two versions on one page. */
export const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types lit-html draagkracht 'allow-duplicates'";
