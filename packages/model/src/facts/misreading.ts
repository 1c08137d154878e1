/** The sixteen ways in which policy staff misread a figure (D§7.6), in that order. Each has one fixed sentence in `base`. */
export const misreadingIds = [
  'two-points',
  'colour-is-cause',
  'use-is-need',
  'less-use-is-success',
  'model-is-measurement',
  'few-people',
  'provisional-is-final',
  'break-is-change',
  'rank-is-quality',
  'after-is-because',
  'worst-recovers',
  'average-hides',
  'satisfaction-is-effect',
  'percent-or-point',
  'rounding',
  'no-data-is-zero',
] as const;
export type MisreadingId = (typeof misreadingIds)[number];
