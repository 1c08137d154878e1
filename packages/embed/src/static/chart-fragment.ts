import type { Series } from '@draagkracht/model';
import { staticChart, staticStyles } from '@draagkracht/charts/static.js';
import { blockOf, seriesAttributes, textsIn, type SeriesWishes } from './block.js';
import { markupOf } from './markup.js';
import { asImage, pictureOf } from './picture.js';

/** What is to be made of a series. */
export interface ChartRequest extends SeriesWishes {
  /** Series of other areas beside it. */
  readonly others?: readonly Series[];
  /** Address of the figures as CSV. */
  readonly csv?: string;
}

/** A chart that is whole without script. */
export interface ChartFragment {
  /** The element's tag around the sentence, the drawing, the table and the source: for a page. */
  readonly html: string;
  /** The drawing with its words in it, on white: for a document; `undefined` where there is nothing to draw. */
  readonly svg: string | undefined;
  readonly sentence: string;
}

/** A request as `staticChart` and `staticCard` take it, once the texts of its language are there. */
export async function askedOf(request: ChartRequest): Promise<Parameters<typeof staticChart>> {
  const { series, others = [], language, kind = 'auto', smallNumberPolicy = '', level = 3, csv } = request;
  await textsIn(language);
  return [series, others, { kind, smallNumberPolicy, level, ...(csv === undefined ? {} : { csv }) }, language];
}

/**
 * Makes a chart without a page: its words, its drawing and its table as markup, by the templates of the element. No script, no `style`, and
 * every text escaped.
 */
export async function chartFragment(request: ChartRequest): Promise<ChartFragment> {
  const chart = staticChart(...(await askedOf(request)));
  const figure = asImage(markupOf(chart.figure), chart.label);
  return {
    html: blockOf('dk-outcome-chart', seriesAttributes(request), figure, staticStyles.chart),
    svg: pictureOf(chart, staticStyles.chart, request.language),
    sentence: chart.words.sentence,
  };
}
