import { isGap, type SentenceFacts, type Series, type Verdict } from '@draagkracht/model';
import { signalAt } from '../verdict/signals.js';
import { breakPlaces } from './breaks.js';
import { differenceTest, lastTwo, type LastTwo } from './difference.js';
import { figureOf } from './figure.js';
import { targetOf } from './target.js';

/** What the facts may take into account beyond the series. */
export interface FactsOptions {
  /** How many people there are in all, when the figures come from those who answered: it narrows the interval. */
  readonly population?: number;
}

function figures(series: Series, pair: LastTwo, options: FactsOptions): Partial<SentenceFacts> {
  const { indicator } = series;
  const latest = figureOf(pair.latest, indicator, options.population);
  return pair.previous ? { latest, previous: figureOf(pair.previous, indicator, options.population) } : { latest };
}

function endGap(series: Series): Partial<SentenceFacts> {
  const last = series.points.at(-1);
  return last && isGap(last.value) ? { endGap: { period: last.period, gap: last.value } } : {};
}

function signalFacts(series: Series, verdict: Verdict, at: number): Partial<SentenceFacts> {
  const found = signalAt(verdict.signals, at);
  // A last segment without figures leaves the last figure before a break: nothing is concluded from it any more.
  if (!found || verdict.change === 'too-few') return {};
  const period = (index: number): string => series.points[index]?.period ?? '';
  return { signal: { ...found, fromPeriod: period(found.from), toPeriod: period(found.to) } };
}

/**
 * The facts of a series judged by `judgePlainSeries`, which needs no caution.
 * @param verdict of the same series.
 */
export function plainFactsOf(series: Series, verdict: Verdict, options: FactsOptions = {}): SentenceFacts {
  const { indicator } = series;
  const pair = lastTwo(series.points);
  const breaks = breakPlaces(series);
  const lastBreak = breaks.at(-1)?.at;
  const target = targetOf(series);
  const test = pair
    ? differenceTest(
        pair,
        indicator,
        breaks.map((found) => found.index),
      )
    : 'untested';
  const compared = pair?.previous && test !== 'not-compared';
  return {
    indicator,
    ...(series.region ? { regionLabel: series.region.label } : {}),
    kind: verdict.kind,
    n: verdict.n,
    ...(pair ? figures(series, pair, options) : {}),
    ...endGap(series),
    ...(compared ? { difference: pair.latest.value - pair.previous.value } : {}),
    differenceTest: test,
    ...(pair ? signalFacts(series, verdict, pair.latestAt) : {}),
    change: verdict.change,
    assurance: verdict.assurance,
    ...(target ? { target } : {}),
    ...(lastBreak ? { lastBreak } : {}),
  };
}
