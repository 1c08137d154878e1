/** The height of a first look in letters of the element, in a column of at most 26, of at most 44, and of more letters wide. */
export type FirstLook = readonly [narrow: number, middle: number, wide: number];

/** Tools that ask one thing: a name, what it is for, two buttons. */
const SHORT: FirstLook = [27, 21, 19];
const LONGER: FirstLook = [29, 22, 20];

/** A figure beside a text has another form every time: no room is kept. */
const NONE: FirstLook = [0, 0, 0];

/**
 * What elements take when they come, before anybody did anything: a tool with nothing kept, a chart with figures of the usual kind. Measured in
 * Chromium in Dutch and English, with letters of 16 and 17 pixels and lines of 1.5 and 1.6; the highest, and half a letter. `no-jump-elements.test.ts` keeps
 * it true. The outcome chart is not here: it fills what is kept for it. A row may name an attribute; those below go before those above.
 */
export const firstLooks: Readonly<Record<string, FirstLook>> = {
  'dk-indicator-card': [37, 34, 29],
  'dk-outcome-map': [52, 43, 41],
  'dk-outcome-map[geo]': [86, 84, 50],
  'dk-small-multiples': [68, 44, 34],
  'dk-benchmark-funnel': [62, 50, 46],
  'dk-capacity-outlook': [66, 57, 51],
  'dk-principle-card': [47, 40, 33],
  'dk-principle-card[principle=4]': [48, 41, 37],
  'dk-works-ledger': [32, 23, 21],
  'dk-initiative-indicators': [43, 30, 26],
  'dk-turn-curve': [39, 34, 28],
  'dk-task-compass': [146, 121, 76],
  'dk-case-dialogue': SHORT,
  'dk-policy-chain': SHORT,
  'dk-obstacle-log': SHORT,
  'dk-steering-mirror': [36, 25, 24],
  'dk-stance-check': SHORT,
  'dk-presence-reflection': SHORT,
  'dk-with-lens': LONGER,
  'dk-support-circles': [34, 28, 23],
  'dk-model-compare': LONGER,
  'dk-budget-tracker': [30, 22, 21],
  'dk-principle-deck': [39, 28, 27],
  'dk-interplay-scan': [33, 25, 19],
  'dk-theme-probe': [93, 82, 67],
  'dk-data-manager': [84, 64, 57],
  'dk-embed-builder': [548, 442, 382],
  'dk-outcome-dashboard': [55, 44, 44],
  'dk-indicator-card[compact]': NONE,
  'dk-outcome-map[compact]': NONE,
  'dk-small-multiples[compact]': NONE,
  'dk-benchmark-funnel[compact]': NONE,
  'dk-capacity-outlook[compact]': NONE,
  'dk-principle-card[compact]': [33, 26, 23],
  'dk-task-compass[compact]': [91, 81, 51],
  'dk-theme-probe[compact]': [30, 22, 16],
  'dk-data-manager[compact]': [46, 35, 33],
};

/** What every other tool is lower when it is compact, in letters: no button for a meeting, and less between its parts. */
export const LESS_WHEN_COMPACT = 5;
