import type { CardMessages } from './messages.js';

/** The card, in English. */
export const en: CardMessages = {
  nothing: 'not known',
  margin: (range) => `Margin (95%): ${range}.`,
  others: (when, figures) => `For comparison, ${when}: ${figures}.`,
  line: (count, first, last, range) =>
    `Small line from ${first} up to and including ${last}: ${count} figures, ${range}.`,
  unknown: (count) => `Without a figure: ${count}.`,
  span: (first, last) => `${first} up to and including ${last}`,
  targetLine: 'dashes: target',
  hollow: 'open point: provisional',
  broken: 'interrupted: no figure, or measured in another way',
  zoomed: 'the line does not begin at 0',
  showChart: 'Show the chart',
  hideChart: 'Close the chart',
  noChart: 'The chart cannot be loaded now. Try again later.',
  target: (steps, setBy, setOn) => `Target: ${steps}. Set by ${setBy}${setOn && ` on ${setOn}`}.`,
  basis: (basis) => `It is written in: ${basis}.`,
  targetRefused: 'The target is not shown. Add who set it and where it is written.',
  source: 'Source',
  retrieved: (day) => `Retrieved on ${day}.`,
  story: 'The story beside this figure',
  noStory: 'Nobody has explained this figure yet.',
  oldStory: 'This story was written before there was a new figure.',
  events: 'What happened',
  decidedBy: (who) => `Decided by ${who}.`,
  expected: (what) => `Expected: ${what}.`,
  notBecause: 'What changed afterwards need not come from it.',
  model: 'Estimated by a model, not measured.',
  intern: 'Internal: do not publish. Small numbers are not protected.',
  example: 'Example. Figures and story are invented.',
};
