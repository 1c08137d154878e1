import type { Placement } from './placement.js';

/**
 * What an element takes in a frame on a page for a telephone of 360 pixels, with figures of the usual kind or before anybody has filled in a thing; in
 * pixels, measured in Chromium in both languages. A frame that is filled for more than half is left as it is (`frame-page`). What is higher than a screen may
 * be lower here than it becomes: nobody sees what it then moves. `no-jump-elements.test.ts` keeps these true.
 */
const heights: Readonly<Record<string, number>> = {
  'dk-outcome-chart': 700,
  'dk-indicator-card': 590,
  'dk-outcome-map': 790,
  'dk-small-multiples': 890,
  'dk-benchmark-funnel': 930,
  'dk-capacity-outlook': 1130,
  'dk-principle-card': 740,
  'dk-principle-deck': 600,
  'dk-support-circles': 530,
  'dk-works-ledger': 480,
  'dk-initiative-indicators': 640,
  'dk-turn-curve': 600,
  'dk-task-compass': 1990,
  'dk-steering-mirror': 530,
  'dk-with-lens': 460,
  'dk-model-compare': 460,
  'dk-budget-tracker': 460,
  'dk-interplay-scan': 490,
  'dk-data-manager': 1280,
  'dk-outcome-dashboard': 800,
  'dk-embed-builder': 8100,
  'dk-theme-probe': 1480,
};

/** A tool before anybody began: a heading, what it is for, and a button. */
const TOOL = 440;

/** A map that is drawn, and not only a list of areas. */
const DRAWN_MAP = 1240;

/** Height that is kept free before a frame has told its own, in pixels: too low and the page jumps, too high and it has a hole in it. */
export const frameHeight = ({ tag, attributes }: Pick<Placement, 'tag' | 'attributes'>): number =>
  tag === 'dk-outcome-map' && attributes['geo'] ? DRAWN_MAP : (heights[tag] ?? TOOL);
