import type { PublishMessages } from './publish.messages.js';

export const en: PublishMessages = {
  open: 'Publish',
  title: 'Publish without giving anything away',
  purpose:
    'A small number may be about one person. So the figures first pass a gate. It hides what is too small, and also what would give another hidden figure away.',
  policy: 'How strict?',
  policies: {
    publiek: 'public: counts under 10 hidden, the rest in fives',
    streng: 'strict: counts under 30 hidden, the rest in tens',
  },
  scope: 'Which areas?',
  scopes: {
    shown: 'the chosen area and what it lies in',
    municipality: 'all districts and neighbourhoods of the municipality',
  },
  busy: 'The gate is looking at the figures.',
  waiting: 'The figures are being fetched.',
  summary: (cells, hidden, rounded) => `Of ${cells} figures, ${hidden} are not shown and ${rounded} are rounded.`,
  reasonCount: (count, reason) => `${count}: ${reason}`,
  reasons: {
    'small-count': 'count too small to show',
    'few-people': 'percentage of too few people',
    'zero-discloses': 'a zero that would say something about everybody',
    'few-cases': 'amount of too few cases',
    dominance: 'amount that is mostly of one case',
    'unknown-cases': 'amount without a known number of cases',
    difference: 'difference that would undo the rounding',
    secondary: 'hidden because another hidden figure could be worked out from it',
    source: 'already hidden by the source',
    rounded: 'rounded',
  },
  refusedTitle: 'This must be changed first',
  refusals: {
    'unknown-cases': (place) => `${place}: it is not known how many cases this amount is made of.`,
    'in-text': (place, found) => `${place}: the text “${found}” gives a hidden figure away.`,
    'unrounded-in-text': (place, found) => `${place}: the text “${found}” names a figure before it was rounded.`,
    'difference-in-text': (place, found) => `${place}: the text “${found}” subtracts rounded figures.`,
    'published-before': (place) => `${place}: this hidden figure follows from an earlier publication.`,
    'cannot-protect': (place) =>
      `${place}: even with all else hidden this figure can be worked out. Leave out this figure or this area.`,
  },
  hiddenTitle: (count, number) => (number === 1 ? 'One figure is not shown' : `${count} figures are not shown`),
  columns: { indicator: 'Figure', region: 'Area', period: 'Period', reason: 'Why' },
  more: (count) => `and ${count} more`,
  safe: 'What is hidden cannot be worked out from totals, other figures or the texts in this file.',
  json: 'Keep publication (JSON-stat)',
  csv: 'Keep as CSV',
  close: 'Close publishing',
  fileName: 'publication',
};
