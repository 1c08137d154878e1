import { isGap, lastFigure, type Change, type Dataset, type Gap, type Point, type Series } from '@draagkracht/model';
import { judgeSeries } from '@draagkracht/statistics';
import type { Monitor, SeriesFound } from './monitor.js';

/** One thing about the figures of an indicator that is other than in the data set before. */
export type News =
  /** Periods that have a figure now and had none. */
  | { readonly kind: 'new'; readonly periods: readonly string[] }
  /** Periods that are new, and have no figure. */
  | { readonly kind: 'new-gap'; readonly periods: readonly string[]; readonly gap: Gap }
  | { readonly kind: 'revised'; readonly period: string; readonly before: number; readonly after: number }
  /** Provisional figures that are definitive now; one that was revised as well is told as revised. */
  | { readonly kind: 'final'; readonly periods: readonly string[] }
  /** Figures that disappeared or are hidden now. */
  | { readonly kind: 'gone'; readonly periods: readonly string[]; readonly gap: Gap | undefined }
  /** The column, or the region in it, was there and is not any more. */
  | { readonly kind: 'column-gone' | 'region-gone' }
  /** A rule says something it did not say, or no longer says it. */
  | { readonly kind: 'rule'; readonly before: Change; readonly after: Change };

/** What is new about one indicator. */
export interface IndicatorNews {
  readonly indicatorId: string;
  readonly label: string;
  /** How its figures are printed. */
  readonly unit: string;
  readonly decimals: number;
  readonly news: readonly News[];
}

/** What is new on the monitor since the data set before. */
export interface MonitorNews {
  /** The data set that was continued; of several the one that was taken in last. */
  readonly since: Dataset;
  readonly indicators: readonly IndicatorNews[];
  /** Figures are still on their way. */
  readonly waiting: boolean;
}

const figureOf = (point: Point | undefined): number | undefined =>
  point && !isGap(point.value) ? point.value : undefined;

/** A difference that is not printed is none. */
const isOther = (before: number, after: number, decimals: number): boolean =>
  before.toFixed(decimals) !== after.toFixed(decimals);

const isFinal = ({ status = 'definitive' }: Point): boolean => status === 'definitive';

const list = (news: News, periods: readonly string[]): News[] => (periods.length > 0 ? [news] : []);

function newPeriods(before: ReadonlyMap<string, Point>, now: Series): News[] {
  const fresh = now.points.filter(({ period }) => figureOf(before.get(period)) === undefined);
  const figures = fresh.filter((point) => figureOf(point) !== undefined).map(({ period }) => period);
  const empty = fresh.filter((point) => figureOf(point) === undefined && !before.has(point.period));
  const gap = empty.at(-1)?.value;
  return [
    ...list({ kind: 'new', periods: figures }, figures),
    ...(gap !== undefined && isGap(gap)
      ? [{ kind: 'new-gap', periods: empty.map(({ period }) => period), gap } as const]
      : []),
  ];
}

/** Figures that were put together anew from those of other regions are not revised by their source. */
const isMadeAlike = (before: Series, now: Series): boolean => !before.carried && !now.carried;

function revisions(before: ReadonlyMap<string, Point>, now: Series): News[] {
  const { decimals } = now.indicator;
  const [revised, final]: [News[], string[]] = [[], []];
  for (const point of now.points) {
    const then = before.get(point.period);
    const [was, is] = [figureOf(then), figureOf(point)];
    if (!then || was === undefined || is === undefined) continue;
    if (isOther(was, is, decimals)) revised.push({ kind: 'revised', period: point.period, before: was, after: is });
    else if (!isFinal(then) && isFinal(point)) final.push(point.period);
  }
  return [...revised, ...list({ kind: 'final', periods: final }, final)];
}

function disappeared(before: Series, now: Series): News[] {
  const points = new Map(now.points.map((point) => [point.period, point]));
  const lost = before.points.filter(
    (then) => figureOf(then) !== undefined && figureOf(points.get(then.period)) === undefined,
  );
  const value = points.get(lost.at(-1)?.period ?? '')?.value;
  const periods = lost.map(({ period }) => period);
  return list({ kind: 'gone', periods, gap: value !== undefined && isGap(value) ? value : undefined }, periods);
}

const speaks = (change: Change): boolean => change !== 'none' && change !== 'too-few';

function rules(before: Series, now: Series): News[] {
  const [then, after] = [judgeSeries(before).change, judgeSeries(now).change];
  return then !== after && (speaks(then) || speaks(after)) ? [{ kind: 'rule', before: then, after }] : [];
}

/** What is new about a series, between how it was and how it is. Empty when nothing is. */
export function newsOfSeries(before: Series, now: Series): News[] {
  const points = new Map(before.points.map((point) => [point.period, point]));
  return [
    ...newPeriods(points, now),
    ...(isMadeAlike(before, now) ? revisions(points, now) : []),
    ...disappeared(before, now),
    ...rules(before, now),
  ];
}

/** What is new between what was found before and what is found now; nothing where there were no figures before or after. */
export function newsBetween(before: SeriesFound, now: SeriesFound): News[] {
  if ('series' in now) {
    if ('series' in before) return newsOfSeries(before.series, now.series);
    const periods = now.series.points.filter((point) => figureOf(point) !== undefined).map(({ period }) => period);
    return 'why' in before ? list({ kind: 'new', periods }, periods) : [];
  }
  if (!('series' in before) || !('why' in now) || !lastFigure(before.series.points)) return [];
  if (now.why === 'no-column') return [{ kind: 'column-gone' }];
  return now.why === 'no-region' ? [{ kind: 'region-gone' }] : [];
}

/**
 * What is new on the monitor for the region in sight, since the data sets that those in use continue.
 * @returns `undefined` when none of them continues another
 */
export function monitorNews(monitor: Monitor): MonitorNews | undefined {
  const told = (monitor.records?.indicators ?? []).flatMap(({ id, data }) => {
    const before = monitor.before(id);
    if (!before) return [];
    const now = monitor.seriesOf(id);
    const { label, unit, decimals } = data;
    const news = newsBetween(before.found, now);
    const waiting = 'waiting' in now || 'waiting' in before.found;
    return [{ since: before.dataset, waiting, of: { indicatorId: id, label, unit, decimals, news } }];
  });
  const [first] = told;
  if (!first) return undefined;
  const since = told.reduce((last, one) => (isLater(one.since, last) ? one.since : last), first.since);
  return {
    since,
    indicators: told.map(({ of }) => of).filter(({ news }) => news.length > 0),
    waiting: told.some(({ waiting }) => waiting),
  };
}

const isLater = (a: Dataset, b: Dataset): boolean => a.importedAt > b.importedAt;
