/** Charts where there is no page: as markup, for the command line and for pages made beforehand. No element is in here. */
import { darkDefaults, hostStyles } from '@draagkracht/base/drawing.js';
import { wordMessages } from '@draagkracht/base/words.js';
import { afterChartStyles } from './outcome-chart/after-chart.styles.js';
import { areasStyles } from './outcome-chart/areas.styles.js';
import { chartMessages } from './outcome-chart/messages.js';
import { outcomeChartStyles } from './outcome-chart/outcome-chart.styles.js';
import { readingAidStyles } from './outcome-chart/reading-aid.styles.js';
import { underChartStyles } from './outcome-chart/under-chart.styles.js';

export { chartCsv } from './outcome-chart/chart-csv.words.js';
export { staticChart, type StaticChart, type StaticPicture, type StaticWishes } from './outcome-chart/static-chart.js';
export { guessedWidth, pictureSheet } from './shared/export/sheet.geometry.js';
export { onWhite } from './shared/export/white-paper.names.js';

/** The texts a chart is made with; what is not Dutch is to be waited for. */
export const staticWordings = [wordMessages, chartMessages] as const;

/** The style sheets of the element, as they stand in it: what a chart made beforehand looks like is made from these. */
export const staticStyles = {
  /** Colours and letters: the bridge to the house style. */
  host: hostStyles.cssText,
  /** Our own colours on a dark background. */
  dark: darkDefaults,
  chart: [outcomeChartStyles, areasStyles, readingAidStyles, afterChartStyles, underChartStyles]
    .map(({ cssText }) => cssText)
    .join('\n'),
};
