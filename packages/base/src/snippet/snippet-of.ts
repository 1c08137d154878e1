import type { Translated } from '@draagkracht/model';
import { isRelative, isWhole } from './address.js';
import { checklists } from './checklist.messages.js';
import { declarationText } from './declaration.messages.js';
import type { ContentSystem, EmbedRoute, Placement } from './placement.js';
import { placesOf, survivalOf } from './paste-places.js';
import { policyOf } from './policy.js';
import type { PlacedRelease } from './release.js';
import { classicParts } from './routes/classic.js';
import { frameParts } from './routes/frame.js';
import { moduleParts } from './routes/module.js';
import { oembedParts } from './routes/oembed.js';
import { renderedElements } from './rendered.names.js';
import { staticParts } from './routes/static.js';
import { serverParts } from './server-parts.js';
import type { SnippetMaker, SnippetPart } from './snippet.js';
import type { PastedForm, PastePlace } from './survival.js';
import {
  elsewhereStep,
  insteadStep,
  installStep,
  lineStep,
  pasteStep,
  placeLoss,
  placementLosses,
  routeLosses,
  systemSteps,
} from './systems.messages.js';

type Parts = (placement: Placement, release: PlacedRelease, system: ContentSystem) => readonly SnippetPart[];

const partsByRoute: Readonly<Record<EmbedRoute, Parts>> = {
  module: moduleParts,
  classic: classicParts,
  frame: frameParts,
  oembed: oembedParts,
  static: staticParts,
};

/** Name of the file with the conformance report of a release, beside its bundle. */
export const CONFORMANCE_FILE = 'conformance.html';

/** The route by which a form is written; a link needs none of its own. */
const routeOfForm: Readonly<Record<PastedForm, EmbedRoute | undefined>> = {
  module: 'module',
  classic: 'classic',
  frame: 'frame',
  oembed: 'oembed',
  static: 'static',
  table: 'module',
  class: 'classic',
  link: undefined,
};

/** The route to try first in a content system; where nothing but a link stays, a frame is what a supplier can allow. */
export const recommendedRoute = (system: ContentSystem): EmbedRoute =>
  routeOfForm[placesOf(system)[0]?.best ?? 'frame'] ?? 'frame';

/** The place of a content system that keeps a route: the best one for it, else the first. */
function placeFor(system: ContentSystem, route: EmbedRoute): PastePlace | undefined {
  const places = placesOf(system);
  // Our plug-ins make a frame of addresses of their own; that of another folder needs none of them.
  const keeping = places.filter((place) => survivalOf(place, route).survives && !(route === 'oembed' && place.needs));
  return keeping.find(({ best }) => routeOfForm[best] === route) ?? keeping[0] ?? places[0];
}

/** Where to paste by a route; the advice of a place is for the form that is best there. An address wants no block, but a line of its own. */
const pastedAt = (place: PastePlace, route: EmbedRoute): Translated =>
  route === 'oembed' ? lineStep : pasteStep(place.name, routeOfForm[place.best] === route ? place.advice : undefined);

/** Where else somebody may be who has no leave to install: the first place that keeps the route as it is. */
function withoutInstalling(system: ContentSystem, route: EmbedRoute): readonly Translated[] {
  const place = placesOf(system).find((one) => !one.needs && survivalOf(one, route).survives);
  return place ? [insteadStep(pastedAt(place, route))] : [];
}

/** Places that do not keep the route, with what does well there. */
const elsewhere = (system: ContentSystem, route: EmbedRoute): readonly Translated[] =>
  placesOf(system)
    .filter((place) => !survivalOf(place, route).survives && survivalOf(place, place.best).survives)
    .filter((place) => !place.needs)
    .map(({ name, advice }) => elsewhereStep(name, advice));

function stepsOf(system: ContentSystem, route: EmbedRoute, place: PastePlace | undefined): readonly Translated[] {
  if (!place) return systemSteps[system];
  const { needs } = place;
  return [
    ...(needs?.bringsScript ? [] : systemSteps[system]),
    ...(needs ? [installStep(needs)] : []),
    pastedAt(place, route),
    ...(needs ? withoutInstalling(system, route) : []),
    ...(survivalOf(place, route).survives ? elsewhere(system, route) : []),
  ];
}

function lossesOfPlace(place: PastePlace | undefined, route: EmbedRoute): readonly Translated[] {
  if (!place) return [];
  const { survives, says, losses } = survivalOf(place, route);
  return [...(survives ? [] : [placeLoss(place.name, says)]), ...losses];
}

const isRendered = (tag: string): boolean => renderedElements.some((one) => one === tag);

function lossesOfPlacement(
  { tag, attributes, content }: Placement,
  route: EmbedRoute,
  system: ContentSystem,
  release: PlacedRelease,
): Translated[] {
  const { src = '' } = attributes;
  const framed = route === 'frame' || route === 'oembed';
  const isElsewhere = route === 'oembed' || system === 'sharepoint';
  return [
    ...(framed && src === '' && content.trim() !== '' ? [placementLosses.noData] : []),
    ...(framed && isRelative(src) ? [placementLosses.relative] : []),
    ...(isElsewhere && !isWhole(release.folder) ? [placementLosses.wholeFolder] : []),
    ...(!framed && route !== 'static' && src !== '' && content.trim() === '' ? [placementLosses.bare] : []),
    ...(route === 'static' && content.trim() === ''
      ? [isRendered(tag) ? placementLosses.empty : placementLosses.notRendered]
      : []),
  ];
}

/** What is needed in front: who pastes that and stops there has a chart. */
const neededFirst = (parts: readonly SnippetPart[]): readonly SnippetPart[] => [
  ...parts.filter(({ optional }) => !optional),
  ...parts.filter(({ optional }) => optional),
];

/**
 * Everything for putting one element on one kind of page by one route.
 * @throws {RangeError} when the name of the tag or of an attribute is no name.
 */
export const snippetOf: SnippetMaker = (placement, route, system, release) => {
  const place = placeFor(system, route);
  return {
    route,
    parts: neededFirst([...partsByRoute[route](placement, release, system), ...serverParts(placement, route, release)]),
    policy: policyOf(placement, route, release),
    steps: stepsOf(system, route, place),
    losses: [
      ...routeLosses[route],
      ...lossesOfPlace(place, route),
      ...lossesOfPlacement(placement, route, system, release),
    ],
    checklist: checklists[route],
    declaration: declarationText(release.version, `${release.folder}${CONFORMANCE_FILE}`),
  };
};
