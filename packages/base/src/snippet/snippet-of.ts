import type { Translated } from '@draagkracht/model';
import { isRelative, originOf } from './address.js';
import { checklists } from './checklist.messages.js';
import { declarationText } from './declaration.messages.js';
import type { ContentSystem, EmbedRoute, Placement } from './placement.js';
import { policyOf } from './policy.js';
import type { PlacedRelease } from './release.js';
import { classicParts } from './routes/classic.js';
import { frameParts } from './routes/frame.js';
import { moduleParts } from './routes/module.js';
import { oembedParts } from './routes/oembed.js';
import { staticParts } from './routes/static.js';
import { serverParts } from './server-parts.js';
import type { SnippetMaker, SnippetPart } from './snippet.js';
import { placementLosses, routeLosses, systemSteps } from './systems.messages.js';

type Parts = (placement: Placement, release: PlacedRelease) => readonly SnippetPart[];

const partsByRoute: Readonly<Record<EmbedRoute, Parts>> = {
  module: moduleParts,
  classic: classicParts,
  frame: frameParts,
  oembed: oembedParts,
  static: staticParts,
};

/** Name of the file with the conformance report of a release, beside its bundle. */
export const CONFORMANCE_FILE = 'conformance.html';

const routesThatTry: Readonly<Record<ContentSystem, EmbedRoute>> = {
  html: 'module',
  wordpress: 'classic',
  drupal: 'classic',
  typo3: 'classic',
  umbraco: 'classic',
  liferay: 'module',
  sharepoint: 'frame',
  other: 'frame',
};

/** The route to try first in a content system. */
export const recommendedRoute = (system: ContentSystem): EmbedRoute => routesThatTry[system];

function lossesOf({ attributes, content }: Placement, route: EmbedRoute, release: PlacedRelease): Translated[] {
  const { src = '' } = attributes;
  const framed = route === 'frame' || route === 'oembed';
  return [
    ...routeLosses[route],
    ...(framed && src === '' && content.trim() !== '' ? [placementLosses.noData] : []),
    ...(framed && isRelative(src) ? [placementLosses.relative] : []),
    ...(route === 'oembed' && originOf(release.folder) === undefined ? [placementLosses.wholeFolder] : []),
    ...(route === 'static' && content.trim() === '' ? [placementLosses.empty] : []),
  ];
}

/**
 * Everything for putting one element on one kind of page by one route.
 * @throws {RangeError} when the name of the tag or of an attribute is no name.
 */
export const snippetOf: SnippetMaker = (placement, route, system, release) => ({
  route,
  parts: [...partsByRoute[route](placement, release), ...serverParts(placement, route, release)],
  policy: policyOf(placement, route, release),
  steps: systemSteps[system],
  losses: lossesOf(placement, route, release),
  checklist: checklists[route],
  declaration: declarationText(release.version, `${release.folder}${CONFORMANCE_FILE}`),
});
