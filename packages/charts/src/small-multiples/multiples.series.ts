import {
  isGap,
  periodOf,
  startMonth,
  type GapKind,
  type Indicator,
  type Point,
  type Series,
  type SmallNumberPolicy,
  type Status,
} from '@draagkracht/model';
import { protectSeries } from '@draagkracht/statistics';
import { lookedUp } from '../shared/looked-up.words.js';
import { ownAreaAt } from '../shared/own-area.words.js';

/** So many pictures are drawn at once; with more nobody sees one. */
export const MOST = 48;

/** From so many areas on a reader can look for one. */
export const LONG = 20;

/** One figure of an area, ready to be placed. */
export interface LinePoint {
  readonly period: string;
  /** Position in time, in months. */
  readonly at: number;
  /** NaN where `gap` says why. */
  readonly value: number;
  readonly gap: GapKind | undefined;
  readonly status: Status;
}

/** One area with its figures in calendar order. */
export interface AreaLine {
  readonly code: string;
  readonly name: string;
  readonly own: boolean;
  readonly points: readonly LinePoint[];
  /** What it holds in the last period of all areas; absent when its series does not reach that period. */
  readonly last: LinePoint | undefined;
}

/** All areas on one scale. In the order of the alphabet: never a rank list. */
export interface Multiples {
  readonly indicator: Indicator;
  readonly policy: SmallNumberPolicy;
  readonly lines: readonly AreaLine[];
  /** Name or code of the reader's own area, as the page gave it; empty for none. */
  readonly asked: string;
  /** Drawn behind every other. */
  readonly reference: AreaLine | undefined;
  /** First and last period in which any area has a point; absent without points. */
  readonly span: { readonly first: LinePoint; readonly last: LinePoint } | undefined;
  /** Lowest and highest figure of all; absent when there is none. */
  readonly extent: { readonly low: number; readonly high: number } | undefined;
  /** Where a new definition begins, in months. */
  readonly breaks: readonly number[];
}

/** What a page asks of them. */
export interface MultiplesWishes {
  readonly region: string;
  readonly policy: SmallNumberPolicy;
}

/** The rule for small numbers: what is asked for, else that of the indicator. */
export const policyFor = (series: readonly Series[], asked: SmallNumberPolicy | '' | null = ''): SmallNumberPolicy =>
  asked || (series[0]?.indicator.smallNumberPolicy === 'streng' ? 'streng' : 'publiek');

const monthOf = (code: string): number | undefined => {
  const period = periodOf(code);
  return period && startMonth(period);
};

function linePoint({ period, value, status = 'definitive' }: Point): LinePoint | undefined {
  const at = monthOf(period);
  if (at === undefined) return undefined;
  if (isGap(value)) return { period, at, value: Number.NaN, gap: value.kind, status };
  return Number.isFinite(value)
    ? { period, at, value, gap: undefined, status }
    : { period, at, value: Number.NaN, gap: 'missing', status };
}

function lineOf(series: Series, policy: SmallNumberPolicy): Omit<AreaLine, 'last' | 'own'> {
  const { code = '', label = '' } = series.region ?? {};
  const points = protectSeries(series, policy).points.flatMap((point) => linePoint(point) ?? []);
  return {
    code,
    name: label || code,
    points: points.sort((a, b) => a.at - b.at),
  };
}

const byName = (a: { readonly name: string; readonly code: string }, b: typeof a): number => {
  const [one, other] = [lookedUp(a.name) + a.code, lookedUp(b.name) + b.code];
  return one < other ? -1 : Number(one > other);
};

function spanOf(lines: readonly Pick<AreaLine, 'points'>[]): Multiples['span'] {
  const ends = lines.flatMap(({ points }) => (points.length > 0 ? [points[0]!, points.at(-1)!] : []));
  if (ends.length === 0) return undefined;
  return {
    first: ends.reduce((a, b) => (b.at < a.at ? b : a)),
    last: ends.reduce((a, b) => (b.at > a.at ? b : a)),
  };
}

function extentOf(lines: readonly Pick<AreaLine, 'points'>[]): Multiples['extent'] {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of lines)
    for (const { gap, value } of points)
      if (!gap) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
  return low > high ? undefined : { low, high };
}

/**
 * Areas side by side: small numbers hidden as the policy asks, in the order of the alphabet, on one scale that holds every figure of all
 * of them and of the reference. Periods that are no calendar periods are left out.
 * @returns `undefined` without a single series.
 */
export function multiplesOf(
  all: readonly Series[],
  reference: Series | undefined,
  { region, policy }: MultiplesWishes,
): Multiples | undefined {
  const indicator = all[0]?.indicator;
  if (!indicator) return undefined;
  const bare = all.map((series) => lineOf(series, policy)).sort(byName);
  const behind = reference && lineOf(reference, policy);
  const ownAt = ownAreaAt(bare, region);
  const span = spanOf(bare);
  const whole = (line: (typeof bare)[number], at = -1): AreaLine => ({
    ...line,
    own: at >= 0 && at === ownAt,
    last: line.points.find((point) => point.at === span?.last.at),
  });
  return {
    indicator,
    policy,
    lines: bare.map(whole),
    asked: region,
    reference: behind && whole(behind),
    span,
    // Numbers of a whole municipality would press those of its parts flat.
    extent: extentOf(behind && !indicator.additive ? [...bare, behind] : bare),
    breaks: (indicator.breaks ?? []).flatMap(({ period }) => monthOf(period) ?? []),
  };
}
