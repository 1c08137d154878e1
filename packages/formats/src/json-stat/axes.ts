import { comparePeriods, periodOf, trimRegion, type Rhythm } from '@draagkracht/model';
import type { TableOptions } from '../table/read-table.js';
import { WHOLE_FILE } from '../table/regions.js';
import type { JsonStatCube, JsonStatDimension } from './dataset.js';

/** A dimension with its place and the distance between its categories in the flat list of values. */
export interface Axis {
  readonly dimension: JsonStatDimension;
  readonly stride: number;
}

/** A category of the time axis. */
export interface CubePeriod {
  readonly code: string;
  readonly rhythm: Rhythm;
  /** Place on its axis. */
  readonly at: number;
}

/** Place and time of a cube. */
export interface CubeFrame {
  readonly regions: readonly string[];
  /** In calendar order. */
  readonly periods: readonly CubePeriod[];
  readonly geo: Axis | undefined;
  readonly time: Axis | undefined;
}

/** The axes of a cube; the last dimension changes fastest. */
export function axesOf({ dimensions }: JsonStatCube): Axis[] {
  let stride = 1;
  return [...dimensions]
    .reverse()
    .map((dimension) => {
      const axis = { dimension, stride };
      stride *= dimension.categories.length;
      return axis;
    })
    .reverse();
}

const names = {
  time: /^(time|year|jaar|perioden?|period)$/i,
  geo: /\bgeo\b|\bregion?'?s?\b|\barea\b|\bcounty\b|gemeente/i,
};

const readsAsPeriod = (text: string): boolean => periodOf(text) !== undefined;

/** The axis of a role, or the one whose name says so. A time axis must hold periods. */
function axisFor(role: 'time' | 'geo', cube: JsonStatCube, axes: readonly Axis[]): Axis | undefined {
  const fits = ({ dimension }: Axis): boolean =>
    role === 'geo' || dimension.categories.every(readsAsPeriod) || dimension.labels.every(readsAsPeriod);
  // Where several dimensions have a role, the first the document names is meant: residence before place of birth.
  const given = cube.roles[role].flatMap((id) => axes.find((axis) => axis.dimension.id === id && fits(axis)) ?? [])[0];
  return given ?? axes.find((axis) => names[role].test(axis.dimension.id) && fits(axis));
}

function periodsOf(time: Axis | undefined, given: string | undefined): CubePeriod[] {
  const told = given === undefined ? undefined : periodOf(given);
  if (!time) return told ? [{ code: told.code, rhythm: told.rhythm, at: 0 }] : [];
  const { categories, labels } = time.dimension;
  return categories
    .map((code, at) => ({ period: (periodOf(code) ?? periodOf(labels[at]!))!, at }))
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ period, at }) => ({ code: period.code, rhythm: period.rhythm, at }));
}

/** Which axes are place and time, and what stands on them. */
export function frameOf(cube: JsonStatCube, axes: readonly Axis[], options: TableOptions): CubeFrame {
  const time = axisFor('time', cube, axes);
  const others = axes.filter((axis) => axis !== time);
  const geo = axisFor('geo', cube, others);
  return {
    time,
    geo,
    regions: geo ? geo.dimension.categories.map(trimRegion) : [WHOLE_FILE],
    periods: periodsOf(time, options.period),
  };
}

/** Periods by rhythm, the rhythm with most of them first: years and quarters are series of their own. */
export function rhythmGroups(periods: readonly CubePeriod[]): CubePeriod[][] {
  const groups = new Map<Rhythm, CubePeriod[]>();
  for (const period of periods) groups.set(period.rhythm, [...(groups.get(period.rhythm) ?? []), period]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** One combination of categories of the axes that are neither place nor time. */
export interface Combination {
  readonly offset: number;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly at: readonly number[];
}

/** Every combination: one indicator each. */
export function combinations(axes: readonly Axis[]): Combination[] {
  let all: Combination[] = [{ offset: 0, codes: [], labels: [], at: [] }];
  for (const { dimension, stride } of axes)
    all = all.flatMap((so) =>
      dimension.categories.map((code, i) => ({
        offset: so.offset + i * stride,
        codes: [...so.codes, code],
        labels: [...so.labels, dimension.labels[i]!],
        at: [...so.at, i],
      })),
    );
  return all;
}
