import {
  isGap,
  regionKind,
  valueAt,
  type Dataset,
  type Indicator,
  type Series,
  type SeriesBlock,
} from '@draagkracht/model';
import { carryKindOf, type GroupMember } from '@draagkracht/statistics';
import { peersOf } from './fair.view.js';
import { comparedWith, type RegionIndex } from './outcome-dashboard.view.js';

/** Compares with nothing: only the line itself is looked at. */
export const NOTHING = 'none';

/** Compares with all other areas of the same kind together. */
export const SAME_KIND = 'same-kind';

/** What a region can be compared with: wholes it lies in, areas of the same kind, each or together, or nothing. */
export interface AgainstChoice {
  /** Code of a region, `SAME_KIND` or `NOTHING`. */
  readonly value: string;
  /** Name of the region; empty for the other two. */
  readonly label: string;
  /** The figures of the region asked about are part of these. */
  readonly holdsOwn: boolean;
}

/** Other areas of the kind of a region: those of its own municipality, or of all there are where it is a municipality itself. */
export function othersOfKind(dataset: Dataset, region: string): readonly string[] {
  const kind = regionKind(region);
  if (kind === 'country' || kind === 'other') return [];
  const group = kind === 'district' || kind === 'neighbourhood' ? 'municipality' : 'country';
  return peersOf(dataset, region, group).filter((code) => code !== region);
}

/**
 * What an indicator of a region can be compared with, the nearest like it first. A number of people or things goes through time by the
 * size of its area, so it is compared with nothing.
 * @param weighted whether inhabitants are known, to weigh areas with: rates are never added up by plain mean.
 */
export function againstChoices(
  dataset: Dataset,
  indicator: Indicator,
  region: string,
  index: RegionIndex,
  weighted: boolean,
): readonly AgainstChoice[] {
  const nothing = { value: NOTHING, label: '', holdsOwn: false };
  if (indicator.additive) return [nothing];
  const named = (code: string, holdsOwn: boolean): AgainstChoice => ({
    value: code,
    label: index.label(code),
    holdsOwn,
  });
  const others = othersOfKind(dataset, region);
  const together = weighted && others.length > 1 && carryKindOf(indicator) === 'rate';
  return [
    ...(together ? [{ value: SAME_KIND, label: '', holdsOwn: false }] : []),
    ...comparedWith(region, index).map((code) => named(code, true)),
    ...others.map((code) => named(code, false)).sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    nothing,
  ];
}

/** Reads figures of a block by code and period; seventeen thousand codes are placed once. */
function figuresIn(block: SeriesBlock): (code: string, period: string) => number | undefined {
  const rows = new Map(block.regions.map((code, row) => [code, row]));
  const columns = new Map(block.periods.map((period, column) => [period, column]));
  return (code, period) => {
    const [row, column] = [rows.get(code), columns.get(period)];
    if (row === undefined || column === undefined) return undefined;
    const value = valueAt(block, row * block.periods.length + column);
    return isGap(value) ? undefined : value;
  };
}

/** A series of several areas together, and of how many. */
export interface Together {
  readonly series: Series;
  readonly count: number;
}

/**
 * Areas together, their figures weighted with their inhabitants. Only areas with a figure and inhabitants in every period of `own` count:
 * otherwise the line would jump when an area comes or goes. `undefined` with fewer than two.
 */
export function togetherSeries(
  own: Series,
  block: SeriesBlock,
  people: SeriesBlock,
  codes: readonly string[],
): Together | undefined {
  const periods = own.points.filter(({ value }) => !isGap(value)).map(({ period }) => period);
  const [figure, weightOf] = [figuresIn(block), figuresIn(people)];
  const rows = codes.flatMap((code) => {
    const cells = periods.map((period) => [figure(code, period), weightOf(code, period)] as const);
    return cells.every(([value, weight]) => value !== undefined && (weight ?? 0) > 0)
      ? [cells as readonly (readonly [number, number])[]]
      : [];
  });
  if (rows.length < 2 || periods.length === 0) return undefined;
  const points = periods.map((period, at) => {
    const weight = rows.reduce((sum, cells) => sum + cells[at]![1], 0);
    return { period, value: rows.reduce((sum, cells) => sum + cells[at]![0] * cells[at]![1], 0) / weight };
  });
  return { count: rows.length, series: { indicator: own.indicator, points } };
}

/** The period a region was chosen on, and the group it was chosen from with its next figures. */
export interface ChosenFrom {
  readonly period: string;
  readonly group: readonly GroupMember[];
}

/**
 * The group a region was chosen from: the last figures before a measure, and the first with it. `undefined` when the region lacks
 * either, and when a new definition begins between the two.
 * @param from code of the first period in which the measure could work.
 */
export function chosenFrom(dataset: Dataset, block: SeriesBlock, own: Series, from: string): ChosenFrom | undefined {
  const known = own.points.filter(({ value }) => !isGap(value)).map(({ period }) => period);
  const start = block.periods.indexOf(from);
  const period = known.findLast((one) => block.periods.indexOf(one) < start);
  const later = known.find((one) => block.periods.indexOf(one) >= start);
  const region = own.region?.code ?? '';
  if (period === undefined || later === undefined || own.indicator.additive) return undefined;
  const between = (at: number): boolean => at > block.periods.indexOf(period) && at <= block.periods.indexOf(later);
  if (own.indicator.breaks?.some((one) => between(block.periods.indexOf(one.period)))) return undefined;
  const figure = figuresIn(block);
  const group = [region, ...othersOfKind(dataset, region)].flatMap((code): GroupMember[] => {
    const [value, next] = [figure(code, period), figure(code, later)];
    return value === undefined ? [] : [{ code, value, ...(next === undefined ? {} : { next }) }];
  });
  return { period, group };
}
