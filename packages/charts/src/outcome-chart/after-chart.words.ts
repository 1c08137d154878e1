import { isGap, type ChartKind, type Language } from '@draagkracht/model';
import { assuranceWord, chartKindWord, formatFigure, inPeriod } from '@draagkracht/base/words.js';
import { assurancesOf, factsOf, isClustered, judgeSeries, offeredKinds, runsOf } from '@draagkracht/statistics';
import { afterChartMessages } from './messages.after-chart.js';
import type { ChartSeries } from './outcome-chart.series.js';

/** A way to look at the same figures. */
export interface OfferedView {
  readonly kind: ChartKind | 'auto';
  readonly text: string;
}

/**
 * The charts a reader may choose for these figures: the usual one, and where each figure has its counts one of shares or rates; the
 * widened one only where the plain one would be too narrow. Empty where there is nothing to choose.
 */
export function offeredViews({ series, form }: ChartSeries, language: Language): OfferedView[] {
  const kinds = form === 'time' ? offeredKinds(series) : [];
  const [plain, wide] = kinds;
  if (!plain || !wide) return [];
  const { usual, fairest } = afterChartMessages[language];
  const fairer = factsOf(series, judgeSeries(series, { kind: plain })).caution?.fairer;
  return [
    { kind: 'auto', text: usual },
    { kind: plain, text: chartKindWord(plain, language) },
    ...(fairer ? [{ kind: wide, text: `${chartKindWord(wide, language)}: ${fairest}` }] : []),
  ];
}

/** Each step of a target path and whether the series meets it by itself; nothing of a single step, which the sentence tells. */
export function targetSteps({ series, verdict, indicator }: ChartSeries, language: Language): string[] {
  const steps = assurancesOf(series, verdict);
  return steps.length < 2
    ? []
    : steps.map(({ period, value, assurance }) =>
        afterChartMessages[language].step(
          formatFigure(value, indicator, language),
          inPeriod(period, language),
          assuranceWord(assurance, language),
        ),
      );
}

/** That the figures of a run chart lie in clusters; empty when they do not, or when a rule said more already. */
export function clusterSentence({ series, verdict, facts }: ChartSeries, language: Language): string {
  const segment = verdict.segments.at(-1);
  if (segment?.kind !== 'run' || typeof segment.centre !== 'number' || facts.signal) return '';
  const values = series.points
    .slice(segment.from, segment.to + 1)
    .flatMap(({ value }) => (isGap(value) ? [] : [value]));
  return isClustered(runsOf(values, segment.centre)) ? afterChartMessages[language].clustered : '';
}
