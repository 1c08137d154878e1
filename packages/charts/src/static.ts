/** Charts where there is no page: as markup, for the command line and for pages made beforehand. No element is in here. */
import { darkDefaults, hostStyles } from '@draagkracht/base/drawing.js';
import { wordMessages } from '@draagkracht/base/words.js';
import { benchmarkFunnelStyles } from './benchmark-funnel/benchmark-funnel.styles.js';
import { funnelMessages } from './benchmark-funnel/messages.js';
import { placeColumnStyles } from './benchmark-funnel/table.styles.js';
import { afterChartStyles } from './outcome-chart/after-chart.styles.js';
import { areasStyles } from './outcome-chart/areas.styles.js';
import { chartMessages } from './outcome-chart/messages.js';
import { indicatorCardStyles } from './indicator-card/indicator-card.styles.js';
import { cardMessages } from './indicator-card/messages.js';
import { outcomeChartStyles } from './outcome-chart/outcome-chart.styles.js';
import { readingAidStyles } from './outcome-chart/reading-aid.styles.js';
import { underChartStyles } from './outcome-chart/under-chart.styles.js';
import { multiplesMessages } from './small-multiples/messages.js';
import { smallMultiplesStyles } from './small-multiples/small-multiples.styles.js';
import { tableStyles } from './small-multiples/table.styles.js';

export { chartCsv } from './outcome-chart/chart-csv.words.js';
export { staticChart, type StaticChart, type StaticPicture, type StaticWishes } from './outcome-chart/static-chart.js';
export { staticCard, type StaticCard } from './indicator-card/static-card.js';
export { areasWithin, type AreasFound } from './small-multiples/areas-within.series.js';
export {
  staticMultiples,
  type StaticMultiples,
  type StaticMultiplesWishes,
} from './small-multiples/static-multiples.js';
export { comparisonOf, type AreasFaultCode } from './benchmark-funnel/areas.series.js';
export type { Comparison } from './benchmark-funnel/benchmark-funnel.series.js';
export { staticFunnel, type StaticFunnel, type StaticFunnelWishes } from './benchmark-funnel/static-funnel.js';
export { guessedWidth, pictureSheet } from './shared/export/sheet.geometry.js';
export { onWhite } from './shared/export/white-paper.names.js';

/** The texts a block is made with; what is not Dutch is to be waited for. */
export const staticWordings = [wordMessages, chartMessages, cardMessages, multiplesMessages, funnelMessages] as const;

/** The style sheets of the element, as they stand in it: what a chart made beforehand looks like is made from these. */
export const staticStyles = {
  /** Colours and letters: the bridge to the house style. */
  host: hostStyles.cssText,
  /** Our own colours on a dark background. */
  dark: darkDefaults,
  chart: [outcomeChartStyles, areasStyles, readingAidStyles, afterChartStyles, underChartStyles]
    .map(({ cssText }) => cssText)
    .join('\n'),
  areas: [smallMultiplesStyles, tableStyles].map(({ cssText }) => cssText).join('\n'),
  card: [indicatorCardStyles, underChartStyles].map(({ cssText }) => cssText).join('\n'),
  /** What a comparison has beside what a chart has. */
  funnel: [benchmarkFunnelStyles, placeColumnStyles].map(({ cssText }) => cssText).join('\n'),
};
