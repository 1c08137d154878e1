import type { Placement } from './placement.js';

/**
 * What an element takes in a frame on a page for a telephone of 360 pixels, with figures of the usual kind or before anybody has filled in a thing; in
 * pixels, measured in Chromium. A frame of which two thirds are filled is left as it is (`frame-page`): none of these is higher than one and a half
 * times what the element takes in a column of 680 pixels.
 */
const heights: Readonly<Record<string, number>> = {
  'dk-outcome-chart': 700,
  'dk-indicator-card': 590,
  'dk-outcome-map': 740,
  'dk-small-multiples': 1060,
  'dk-benchmark-funnel': 930,
  'dk-capacity-outlook': 1130,
  'dk-principle-card': 740,
  'dk-principle-deck': 580,
  'dk-support-circles': 500,
  'dk-works-ledger': 480,
  'dk-initiative-indicators': 570,
  'dk-turn-curve': 600,
  'dk-task-compass': 2000,
  'dk-steering-mirror': 500,
  'dk-data-manager': 1250,
  'dk-outcome-dashboard': 770,
  'dk-embed-builder': 7000,
  'dk-theme-probe': 1480,
};

/** A tool before anybody began: a heading, what it is for, and a button. */
const TOOL = 440;

/** A map that is drawn, and not only a list of areas. */
const DRAWN_MAP = 1240;

/** Height that is kept free before a frame has told its own, in pixels: too low and the page jumps, too high and it has a hole in it. */
export const frameHeight = ({ tag, attributes }: Pick<Placement, 'tag' | 'attributes'>): number =>
  tag === 'dk-outcome-map' && attributes['geo'] ? DRAWN_MAP : (heights[tag] ?? TOOL);
