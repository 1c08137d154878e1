import { periodLabel, textIn, type Language } from '@draagkracht/model';
import {
  capitalised,
  formatFigure,
  formatNumber,
  formatRange,
  gapWord,
  inPeriod,
  sourceSentence,
  statusWord,
} from '@draagkracht/base/words.js';
import type { Land } from './land.geometry.js';
import { mapMessages, type MapMessages } from './messages.js';
import type { MapRegion, MapSeries } from './outcome-map.series.js';

/** Everything a map says in words. */
export interface MapWords {
  readonly heading: string;
  readonly banners: readonly string[];
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** Why a region has no figure. */
export const gapText = (gap: NonNullable<MapRegion['gap']>, messages: MapMessages, language: Language): string =>
  gap === 'refused' ? messages.refused : gapWord(gap, language);

/** The figure of a region with its unit, or why there is none. */
export const regionFigure = (region: MapRegion, series: MapSeries, language: Language): string =>
  region.gap === undefined
    ? formatFigure(region.value, series.indicator, language)
    : gapText(region.gap, mapMessages.in(language), language);

/** What is to be minded of a figure: how final, how wide its margin, what it was put together from. */
export function remarkOf(region: MapRegion, { indicator }: MapSeries, language: Language): string {
  const messages = mapMessages.in(language);
  const { doubt, status, low, high, note } = region;
  const parts = [
    region.gap === undefined && status !== 'definitive' ? statusWord(status, language) : '',
    doubt && doubt !== 'status' ? messages.doubts[doubt] : '',
    low === undefined || high === undefined
      ? ''
      : `${messages.interval} ${formatRange(low, high, indicator, language)}`,
    note ? textIn(note, language).replace(/\.$/, '') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** One region said aloud: "Utrecht: 71 per 1.000 inwoners, voorlopig." */
export function regionWords(series: MapSeries, at: number, language: Language): string {
  const region = series.regions[at];
  if (!region) return '';
  const remark = remarkOf(region, series, language);
  return `${region.name}: ${regionFigure(region, series, language)}${remark && `, ${remark}`}.`;
}

/** How many regions have no figure, per reason. */
export const countGaps = ({ regions }: MapSeries): Map<NonNullable<MapRegion['gap']>, number> => {
  const counts = new Map<NonNullable<MapRegion['gap']>, number>();
  for (const { gap } of regions) if (gap) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return counts;
};

function spreadSentences(series: MapSeries, messages: MapMessages, language: Language): string[] {
  const { indicator, spread, period, kind } = series;
  const label = capitalised(textIn(indicator.label, language).trim());
  if (spread.figures === 0) return [`${label}: ${messages.noFigures}.`];
  const number = (value: number): string => formatNumber(value, indicator.decimals, language);
  const [least, most] = [number(spread.least), number(spread.most)];
  const range =
    least === most
      ? messages.noSpread(formatFigure(spread.most, indicator, language))
      : messages.range(least, formatFigure(spread.most, indicator, language));
  const [quarter, threeQuarters] = [number(spread.quarter), number(spread.threeQuarters)];
  const first = `${label} ${inPeriod(period, language)}: ${range}.`;
  return spread.figures < 8 || quarter === threeQuarters
    ? [first]
    : [first, messages.half(messages.regions(kind, spread.figures), quarter, threeQuarters)];
}

/**
 * What is said first: from where to where the figures go, where half of them lie, the reader's own region, what is not known. It
 * never says who is first or last.
 */
function sentenceOf(series: MapSeries, messages: MapMessages, language: Language): string {
  const gaps = [...countGaps(series)].map(([gap, count]) =>
    messages.gaps(messages.regions(series.kind, count), gapText(gap, messages, language)),
  );
  const { indicator, allProvisional } = series;
  return [
    ...spreadSentences(series, messages, language),
    series.own < 0 ? '' : regionWords(series, series.own, language),
    ...gaps,
    sourceSentence(indicator.source, 'definitive', language),
    allProvisional ? messages.allProvisional : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words of a map. They are made from the same series as the picture, never from the picture. */
export function mapWords(series: MapSeries, land: Land | undefined, language: Language): MapWords {
  const messages = mapMessages.in(language);
  const { indicator, listOnly, offMap, policy, classes, missed } = series;
  const shown = periodLabel(series.period, language);
  const put = series.regions.filter(({ note, gap }) => note && gap === undefined).map(({ name }) => name);
  return {
    heading: `${textIn(indicator.label, language)}, ${shown}`,
    banners: [
      ...(policy === 'intern' ? [messages.intern] : []),
      ...(indicator.kind === 'model' ? [messages.model] : []),
      ...(missed.period ? [messages.noPeriod(periodLabel(missed.period, language), shown)] : []),
      ...(missed.region ? [messages.missed(missed.region)] : []),
    ],
    sentence: sentenceOf(series, messages, language),
    notes: [
      ...(listOnly === 'counts' ? [messages.counts] : []),
      ...(listOnly === 'no-shapes' ? [messages.noShapes] : []),
      ...(listOnly || series.spread.figures === 0 ? [] : [messages.classes[classes.way]]),
      ...(put.length > 0 ? [messages.put(put.join(', '))] : []),
      ...(offMap.length > 0 ? [messages.offMap(offMap.length)] : []),
      ...(indicator.readWith ?? []).map((text) => textIn(text, language)),
      ...(land && !listOnly ? [messages.projection[land.crs], ...(land.turned ? [messages.turned] : [])] : []),
    ],
  };
}
