import type { TemplateResult } from 'lit';
import type { Language, Series } from '@draagkracht/model';
import { staticSeries, tableParts, type StaticPicture, type StaticWishes } from '../outcome-chart/static-chart.js';
import { chartTable } from '../outcome-chart/table.words.js';
import { cardWords, type CardWords } from './indicator-card.words.js';
import { placeSpark, SPARK } from './spark.geometry.js';
import { sparkPicture } from './spark.picture.js';
import { staticCardTemplate } from './static-card.template.js';

/** A card made beforehand. */
export interface StaticCard {
  /** The whole: figure, sentence, small line, table, story, source. */
  readonly figure: TemplateResult;
  /** The small line alone; `undefined` where there are no two figures to draw. */
  readonly picture: StaticPicture | undefined;
  readonly words: CardWords;
}

/**
 * Makes a card where there is no page: the same series, geometry, words and templates as the element's. Its story is that of the series.
 * English must have been fetched (`staticWordings`).
 */
export function staticCard(
  series: Series,
  others: readonly Series[],
  { level, csv, ...wishes }: StaticWishes,
  language: Language,
): StaticCard {
  const chart = staticSeries(series, others, wishes);
  const { story } = series;
  const spark = placeSpark(chart);
  const words = cardWords(chart, story, spark, language);
  const figure = staticCardTemplate({
    words,
    level,
    story,
    spark,
    isDrawn: chart.points.length > 1 || chart.companions.length > 0,
    csv,
    ...tableParts(chart, others, chartTable(chart, language), language),
  });
  const picture = spark && { drawing: sparkPicture(spark, words.line), ...SPARK };
  return { figure, picture, words };
}
