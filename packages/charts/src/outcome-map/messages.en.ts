import type { RegionKind } from '@draagkracht/model';
import type { MapMessages } from './messages.js';

const kinds: Partial<Record<RegionKind, readonly [string, string]>> = {
  municipality: ['municipality', 'municipalities'],
  district: ['district', 'districts'],
  neighbourhood: ['neighbourhood', 'neighbourhoods'],
  province: ['province', 'provinces'],
};

/** The map, in English. */
export const en: MapMessages = {
  regions: (kind, count) => `${count} ${(kinds[kind] ?? ['area', 'areas'])[count === 1 ? 0 : 1]}`,
  range: (least, most) => `from ${least} to ${most}`,
  half: (regions, low, high) => `Half of the ${regions} lie between ${low} and ${high}.`,
  noSpread: (value) => `${value} everywhere`,
  gaps: (regions, why) => `${regions}: ${why}.`,
  noFigures: 'there are no figures yet',
  classes: {
    quantile: 'Each colour holds about as many areas.',
    natural: 'Figures that lie close together have the same colour.',
    given: 'The bounds of the colours were chosen.',
  },
  doubts: {
    status: 'provisional figure',
    margin: 'wide margin',
    few: 'few people',
    estimated: 'partly estimated',
  },
  refused: 'merged or divided, no figure',
  counts:
    'Counts do not belong on a map: a larger area has more of them anyhow. Choose a figure per resident. The list is below.',
  noShapes: 'There is no map with these figures. Name a file of areas in geo.',
  offMap: (count) =>
    count === 1 ? '1 area with a figure is not on the map.' : `${count} areas with a figure are not on the map.`,
  allProvisional: 'All figures are provisional.',
  put: (names) => `Put together from figures from before the areas changed: ${names}.`,
  interval: 'margin',
  missed: (wanted) => `“${wanted}” is not among these. Check the name or the code.`,
  noPeriod: (asked, shown) => `There are no figures of ${asked} here. You see ${shown}.`,
  model: 'Model estimate, not a measurement.',
  intern: 'Internal: do not publish. Small numbers are not protected.',
  example: 'Example. These areas and figures are made up.',
  projection: {
    wgs84: 'Map: longitude and latitude (WGS84), drawn by Mercator.',
    rd: 'Map: Dutch national grid (RD).',
  },
  turned: 'The file has north before east; that was turned round.',
};
