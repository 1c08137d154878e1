import type { MultiplesMessages } from './messages.js';

const kinds = {
  district: ['district', 'districts'],
  neighbourhood: ['neighbourhood', 'neighbourhoods'],
  municipality: ['municipality', 'municipalities'],
  other: ['area', 'areas'],
} as const;

/** The small multiples, in English. */
export const en: MultiplesMessages = {
  areas: (count, kind) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  shown: (areas, first, last) =>
    first === last ? `${areas}, ${first}.` : `${areas}, from ${first} up to and including ${last}.`,
  range: (when, range) => `The figures ${when} run from ${range}.`,
  same: (when, figure) => `The figure ${when} is ${figure}.`,
  noFigures: (when) => `There is no figure ${when}.`,
  gaps: {
    suppressed: (areas) => `Too few to show: ${areas}.`,
    missing: (areas) => `Not known: ${areas}.`,
    impossible: (areas) => `Cannot occur: ${areas}.`,
    'not-applicable': (areas) => `Not applicable: ${areas}.`,
  },
  scale: (range) => `All lines have the same scale, from ${range}.`,
  zoomed: 'Mind: the scale does not begin at 0.',
  chance: 'In a small area a figure varies more by itself. A difference between two lines may be chance.',
  counts: 'These are counts. A larger area has a higher count by itself.',
  reference: (name) => `Dashes: ${name}.`,
  missed: (wanted) => `“${wanted}” is not among these. Check the name or the code.`,
  own: 'your area',
  hollow: 'Open point: provisional figure.',
  more: (shown, all) =>
    `The first ${shown} of ${all} are drawn, in alphabetical order. Find an area to see the others.`,
  find: 'Find an area',
  found: (shown, all) => `${shown} of ${all} areas.`,
  none: (wanted) => `No area is called “${wanted}”.`,
  pictures: 'Lines per area',
  keys: 'Arrows: area by area. Enter: figures in a table. Escape: stop.',
  table: 'Figures in a table',
  area: 'Area',
  intern: 'Internal: do not publish. Small numbers are not protected.',
  model: 'Estimated by a model, not measured.',
  example: 'Example. These figures are invented.',
};
