import type { ChartMessages } from './messages.js';

/** The chart, in English. */
export const en: ChartMessages = {
  points: 'Points of the chart',
  areas: 'Areas in the chart',
  keys: 'Arrows: point by point. Enter: figures in a table. Escape: stop.',
  table: 'Figures in a table',
  interval: 'Margin (95%)',
  events: 'Events',
  mean: 'mean',
  median: 'median',
  target: 'target',
  medianLine: 'median: the middle figure',
  limits: 'limits: within them a difference may be chance',
  targetLine: (steps, setBy, basis) => `target: ${steps}. Set by ${setBy}, based on ${basis}.`,
  whisker: 'margin (95%)',
  provisional: 'open point: provisional figure',
  improvement: 'improvement',
  concern: 'concern',
  neutral: 'change',
  breakLine: (period, reason) => `From ${period} the measurement differs: ${reason}. Do not compare across this line.`,
  zoomed: 'Note: the axis does not start at 0.',
  dense: (count) => `The line has ${count} points. Every extreme is in it.`,
  unlikeSizes:
    'These are counts. A larger area has a higher count by itself. So the other areas are in the table only.',
  model: 'Model estimate, not a measurement.',
  intern: 'Internal: do not publish. Small numbers are not hidden.',
  targetRefused: 'The target is not drawn. Add who set it and what it rests on.',
  source: 'Source',
  sourceTable: (id) => `table ${id}`,
  retrieved: (day) => `retrieved ${day}`,
  example: 'Example. These figures are invented.',
};
