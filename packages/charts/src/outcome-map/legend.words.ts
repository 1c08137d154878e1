import type { Language } from '@draagkracht/model';
import { formatFigure, formatNumber } from '@draagkracht/base/words.js';
import { mapMessages } from './messages.js';
import type { Fill, MapSeries } from './outcome-map.series.js';
import { countGaps, gapText } from './outcome-map.words.js';

/** One sign of the map, what it stands for, and of how many regions. */
export interface MapKey {
  readonly fill: Fill;
  readonly text: string;
  readonly count: string;
}

/** The classes with how many regions are in each, and every other sign; none where there is only a list. */
export function legendOf(series: MapSeries, language: Language): MapKey[] {
  if (series.listOnly) return [];
  const messages = mapMessages.in(language);
  const { indicator, classes, kind, regions } = series;
  const number = (value: number): string => formatNumber(value, indicator.decimals, language);
  const keys = classes.classes.map(({ from, to, count }, at): MapKey => {
    const whole = formatFigure(to, indicator, language);
    return {
      fill: `k${at}`,
      text: number(from) === number(to) ? whole : messages.classRange(number(from), whole),
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
      : [{ fill: 'uncertain', text: `${messages.uncertain} (${why})`, count: messages.regions(kind, doubtful.length) }];
  const own: MapKey[] =
    series.own < 0 ? [] : [{ fill: 'own', text: `${messages.own}: ${regions[series.own]!.name}`, count: '' }];
  return [...keys, ...gaps, ...uncertain, ...own];
}
