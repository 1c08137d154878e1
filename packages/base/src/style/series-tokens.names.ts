/**
 * Where the colours of the lines beside the first are looked for, without the two dashes. Those of the house that judge (`positive`,
 * `negative`, `warning`) are not among them: a line of another area in green or red would say that it does well or badly (D§7.1).
 */
export const seriesTokens: readonly string[] = [
  'dk-chart-series-2-color',
  'dk-chart-series-3-color',
  'dk-chart-series-4-color',
  'basis-color-accent-1-color-default',
  'basis-color-accent-2-color-default',
  'basis-color-accent-3-color-default',
  'basis-color-info-color-default',
];
