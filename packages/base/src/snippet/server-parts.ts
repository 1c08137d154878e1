import { isVersioned, originOf } from './address.js';
import { partTexts } from './parts.messages.js';
import type { EmbedRoute, Placement } from './placement.js';
import { policyOf, TRUSTED_TYPES } from './policy.js';
import type { PlacedRelease } from './release.js';
import type { SnippetPart } from './snippet.js';

const CORS = 'Access-Control-Allow-Origin: *';

/** What a browser may keep of a folder: for ever when its address holds the version. */
const cachePart = ({ folder, version }: PlacedRelease): SnippetPart =>
  isVersioned(folder, version)
    ? { place: 'server', what: partTexts.cacheForever, code: 'Cache-Control: public, max-age=31536000, immutable' }
    : { place: 'server', what: partTexts.cacheShort, code: 'Cache-Control: no-cache' };

/** What goes into the settings of the server, by every route. */
export const serverParts = (
  placement: Placement,
  route: EmbedRoute,
  release: PlacedRelease,
): readonly SnippetPart[] => [
  {
    place: 'server',
    what: partTexts.policy,
    code: `Content-Security-Policy: ${policyOf(placement, route, release)}`,
  },
  ...(route === 'module' || route === 'classic'
    ? [{ place: 'server', what: partTexts.trustedTypes, code: TRUSTED_TYPES, optional: true } as const]
    : []),
  cachePart(release),
  ...(route === 'oembed'
    ? [{ place: 'server', what: partTexts.corsOfFrame, code: CORS, optional: true } as const]
    : []),
  ...(route !== 'oembed' && originOf(release.folder) !== undefined
    ? [{ place: 'server', what: partTexts.cors, code: CORS, optional: true } as const]
    : []),
];
