import { textIn, type Language } from '@draagkracht/model';
import { capitalised, formatFigure, gapWord, inPeriod, periodInSentence } from '@draagkracht/base/words.js';
import type { __Name__Bar, __Name__Series } from './__name__.series.js';

/** The chart in words: its name, its conclusion, and the figures as rows of a table. */
export interface __Name__Words {
  readonly heading: string;
  /** Where the figures are about; empty when they name no area. */
  readonly place: string;
  readonly sentence: string;
  readonly rows: readonly (readonly [period: string, figure: string])[];
}

const figureWords = ({ value, gap }: __Name__Bar, series: __Name__Series, language: Language): string =>
  gap ? gapWord(gap, language) : formatFigure(value, series.indicator, language);

function sentenceOf(series: __Name__Series, language: Language): string {
  const last = series.bars.findLast(({ gap }) => !gap);
  if (!last) return language === 'nl' ? 'Er zijn nog geen cijfers.' : 'There are no figures yet.';
  const figure = formatFigure(last.value, series.indicator, language);
  const when = capitalised(inPeriod(last.period, language));
  return language === 'nl' ? `${when} was het ${figure}.` : `${when} it was ${figure}.`;
}

/** The words of the chart in one language. They say no more than the figures do: nothing is called a rise or a fall here. */
export function __camel__Words(series: __Name__Series, language: Language): __Name__Words {
  return {
    heading: textIn(series.indicator.label, language),
    place: series.regionLabel ?? '',
    sentence: sentenceOf(series, language),
    rows: series.bars.map((bar) => [periodInSentence(bar.period, language), figureWords(bar, series, language)]),
  };
}
