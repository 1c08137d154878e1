import type { Language } from '@draagkracht/model';
import { formatFigure, formatNumber } from '@draagkracht/base/words.js';
import { drawingMessages } from './messages.drawing.js';
import { mapMessages } from './messages.js';
import type { Fill, MapSeries } from './outcome-map.series.js';
import { countGaps, gapText } from './outcome-map.words.js';

/** One sign of the map, what it stands for, and of how many regions. */
export interface MapKey {
  readonly fill: Fill;
  readonly text: string;
  readonly count: string;
}

/** The signs of the map: its classes, why there is no figure, what is uncertain, the own region. */
export function legendWords(series: MapSeries, language: Language): MapKey[] {
  const messages = mapMessages.in(language);
  const { classRange, uncertain: care, own: ownWord } = drawingMessages[language];
  if (series.listOnly) return [];
  const { indicator, classes, kind, regions } = series;
  const number = (value: number): string => formatNumber(value, indicator.decimals, language);
  const keys = classes.classes.map(({ from, to, count }, at): MapKey => {
    const whole = formatFigure(to, indicator, language);
    return {
      fill: `k${at}`,
      text: number(from) === number(to) ? whole : classRange(number(from), whole),
      count: messages.regions(kind, count),
    };
  });
  const gaps = [...countGaps(series)].map(([gap, count]): MapKey => {
    const fill = gap === 'suppressed' || gap === 'refused' ? gap : 'missing';
    return { fill, text: gapText(gap, messages, language), count: messages.regions(kind, count) };
  });
  const doubtful = regions.filter(({ doubt }) => doubt);
  const why = [...new Set(doubtful.map(({ doubt }) => messages.doubts[doubt!]))].join(', ');
  const uncertain: MapKey[] =
    doubtful.length === 0
      ? []
      : [{ fill: 'uncertain', text: `${care} (${why})`, count: messages.regions(kind, doubtful.length) }];
  const own: MapKey[] =
    series.own < 0 ? [] : [{ fill: 'own', text: `${ownWord}: ${regions[series.own]!.name}`, count: '' }];
  return [...keys, ...gaps, ...uncertain, ...own];
}
