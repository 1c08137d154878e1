/** Elements that `draagkracht render` makes beforehand: sentence, drawing and table, whole without script. */
export const renderedElements = [
  'dk-outcome-chart',
  'dk-indicator-card',
  'dk-small-multiples',
  'dk-benchmark-funnel',
  'dk-principle-card',
  'dk-principle-deck',
] as const;

/** An element that is made beforehand. */
export type RenderedElement = (typeof renderedElements)[number];
