import type { TemplateResult } from 'lit';
import { textIn, type Language, type Series } from '@draagkracht/model';
import { protectSeries } from '@draagkracht/statistics';
import { boxOf } from '../shared/box.geometry.js';
import { clusterSentence, targetSteps } from './after-chart.words.js';
import { areasPicture, placeAreas } from './areas.picture.js';
import { carriedText, withoutHidden } from './carried.series.js';
import { judgedAs } from './judging.series.js';
import { staticMessages } from './messages.static.js';
import { placeTime, shownIn } from './outcome-chart.geometry.js';
import { chartPicture, timePicture } from './outcome-chart.picture.js';
import { chartSeriesOf, needsJudging, type ChartSeries, type ChartWishes } from './outcome-chart.series.js';
import { signOf } from './outcome-chart.template.js';
import { chartWords, type ChartWords } from './outcome-chart.words.js';
import type { Placed } from './placed.geometry.js';
import { readingAidWords } from './reading-aid.words.js';
import { staticTemplate, type StaticParts } from './static-chart.template.js';
import { chartTable, type ChartTable } from './table.words.js';

/** What may be asked of a chart made beforehand. */
export interface StaticWishes extends ChartWishes {
  /** Level of its heading, 2–6. */
  readonly level: number;
  /** Address of the figures as CSV; without it no link. */
  readonly csv?: string;
}

/** A drawing with its size in CSS pixels. */
export interface StaticPicture {
  readonly drawing: TemplateResult;
  readonly width: number;
  readonly height: number;
}

/** A chart made beforehand. */
export interface StaticChart {
  /** The whole: sentence, drawings, table, source. */
  readonly figure: TemplateResult;
  /** The drawing alone; `undefined` where there is nothing to draw. */
  readonly picture: StaticPicture | undefined;
  readonly words: ChartWords;
  /** What the signs mean; each with the sign where it is a drawing. */
  readonly legend: readonly { readonly sign: TemplateResult | undefined; readonly text: string }[];
  readonly table: ChartTable;
  /** What the drawing is, for who does not see it. */
  readonly label: string;
}

/** Text of the page around a drawing is not known: that of a browser as it comes. */
export const STATIC_EM = 16;

/** Widths a drawing is made for: a column of text, and a telephone. */
export const STATIC_WIDTHS = [640, 320] as const;

/** A longer series is not carried along with its table: it would weigh more than the page. */
const CARRIED = 400;

function drawn(chart: ChartSeries, width: number, language: Language): StaticPicture & { readonly placed: Placed } {
  const box = boxOf(width, STATIC_EM, false);
  const placed = chart.form === 'areas' ? placeAreas(chart, box, language) : placeTime(chart, box, false, language);
  const inside = placed.form === 'time' ? timePicture(placed) : areasPicture(placed);
  return { placed, drawing: chartPicture(placed, inside, -1), width: placed.box.width, height: placed.box.height };
}

const hasPoints = ({ placed }: { readonly placed: Placed }): boolean => placed.xs.length > 0;

/** The table of a chart for a page, and the series it was made from with small numbers hidden. */
export function tableParts(
  chart: ChartSeries,
  others: readonly Series[],
  table: ChartTable,
  language: Language,
): Pick<StaticParts, 'table' | 'carried' | 'language'> {
  if (table.count === 0) return { table: undefined, carried: undefined, language };
  const hidden = {
    series: withoutHidden(chart.series),
    others: others.map((other) => withoutHidden(protectSeries(other, chart.policy))),
  };
  return { table, carried: table.count <= CARRIED ? carriedText({ language, ...hidden }) : undefined, language };
}

/** The series as it is to be shown, judged where that is asked for: there is time for it, since nobody waits. */
export const staticSeries = (series: Series, others: readonly Series[], wishes: ChartWishes): ChartSeries =>
  chartSeriesOf(series, others, wishes, needsJudging(series, wishes.kind) ? judgedAs : undefined);

/**
 * Makes a chart where there is no page: the same series, geometry, words and templates as the element's. English must have been fetched
 * (`staticWordings`).
 */
export function staticChart(
  series: Series,
  others: readonly Series[],
  { level, csv, ...wishes }: StaticWishes,
  language: Language,
): StaticChart {
  const chart = staticSeries(series, others, wishes);
  const pictures = STATIC_WIDTHS.map((width) => drawn(chart, width, language)).filter(hasPoints);
  const shown = shownIn(pictures[0]?.placed ?? drawn(chart, STATIC_WIDTHS[0], language).placed);
  const words = chartWords(chart, shown, language);
  const table = chartTable(chart, language);
  const figure = staticTemplate({
    words,
    level,
    pictures: pictures.map(({ drawing }) => drawing),
    cluster: clusterSentence(chart, language),
    aid: readingAidWords(chart, series, others, language),
    steps: targetSteps(chart, language),
    csv,
    ...tableParts(chart, others, table, language),
  });
  const name = [textIn(chart.indicator.label, language), chart.regionLabel].filter(Boolean).join(', ');
  const legend = words.legend.map((item) => ({ sign: signOf(item), text: item.text }));
  return { figure, picture: pictures[0], words, legend, table, label: staticMessages[language].picture(name) };
}
