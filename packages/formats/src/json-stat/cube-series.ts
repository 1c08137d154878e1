import {
  gapCode,
  NO_GAP,
  periodOf,
  sameText,
  statusCode,
  type Indicator,
  type SeriesBlock,
  type SeriesEvent,
} from '@draagkracht/model';
import { gapOfSign, readCell } from '../csv/cell-text.js';
import { ProblemList, type Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { additiveOf, wholeAndParts, type WholeAndParts } from '../table/additive.js';
import type { ReadTable, TableOptions } from '../table/read-table.js';
import {
  axesOf,
  combinations,
  frameOf,
  rhythmGroups,
  type Axis,
  type Combination,
  type CubeFrame,
  type CubePeriod,
} from './axes.js';
import type { JsonStatCube } from './dataset.js';
import { publicationMeaning, type IndicatorMeaning, type ToldBeside } from './meaning.js';

/** A JSON-stat dataset understood, with what its publication tells beside the figures. */
export interface ReadCube extends ReadTable, ToldBeside {
  /** Events of the whole file. */
  readonly events?: readonly SeriesEvent[];
}

/** Status letters of Eurostat, the OECD and CBS. What else a letter means is left to the note of the source. */
const statusOf = (mark: string | undefined): number =>
  statusCode(
    mark === 'p' || mark === '*' || mark === 'e'
      ? 'provisional'
      : mark === 'r' || mark === '**'
        ? 'revised-provisional'
        : 'definitive',
  );

/** Some agencies write their figures as texts, in English as JSON does. */
function figureIn(text: string): number | undefined {
  const reading = readCell(text, '.');
  return reading.kind === 'figure' ? reading.value : undefined;
}

/** A cell: a figure, or the gap its sign or status stands for. Texts that are neither are counted by the caller. */
function fill(block: SeriesBlock, cell: number, value: unknown, mark: string | undefined): boolean {
  const figure = typeof value === 'string' ? figureIn(value) : value;
  if (typeof figure === 'number' && Number.isFinite(figure)) {
    block.values[cell] = figure;
    block.gaps[cell] = NO_GAP;
    return true;
  }
  const sign = typeof value === 'string' ? value : mark === undefined ? '.' : mark;
  const gap = gapOfSign(sign);
  block.gaps[cell] = gap === NO_GAP ? (sign === 'c' ? gapCode('suppressed') : gapCode('missing')) : gap;
  return typeof value !== 'string' || gap !== NO_GAP;
}

const decimalsIn = (block: SeriesBlock): number => {
  let most = 0;
  block.values.forEach((value, i) => {
    if (block.gaps[i] === NO_GAP) most = Math.max(most, (String(value).split('.')[1] ?? '').length);
  });
  return Math.min(6, most);
};

/** One series of a cube: an indicator over some of its periods. */
function blockAt(
  id: string,
  offset: number,
  cube: JsonStatCube,
  { regions, geo, time }: CubeFrame,
  periods: readonly CubePeriod[],
  { problems, hidden }: Pick<CubeParts, 'problems' | 'hidden'>,
): SeriesBlock {
  const size = regions.length * periods.length;
  const block = {
    indicatorId: id,
    regions,
    periods: periods.map(({ code }) => code),
    values: new Float64Array(size).fill(Number.NaN),
    gaps: new Uint8Array(size),
  };
  const status = new Uint8Array(size);
  const reasons = new Map<number, string>();
  for (let r = 0; r < regions.length; r++) {
    periods.forEach(({ at }, p) => {
      const index = offset + r * (geo?.stride ?? 0) + at * (time?.stride ?? 0);
      const cell = r * periods.length + p;
      const value = cube.value(index);
      const mark = cube.status(index);
      status[cell] = statusOf(mark);
      const reason = hidden?.get(index);
      if (reason !== undefined && typeof value !== 'number') reasons.set(cell, reason);
      if (!fill(block, cell, value, mark))
        problems.add({ code: 'text-in-numbers', severity: 'warning', example: { name: id, text: String(value) } });
    });
  }
  return {
    ...block,
    ...(status.some((one) => one !== 0) ? { status } : {}),
    ...(reasons.size > 0 ? { reasons } : {}),
  };
}

/** More indicators than anybody can choose from: the dimensions that split the figures were not understood. */
const MOST_INDICATORS = 20_000;

/** What is worth telling about the axes of a cube. */
function* frameSightings(cube: JsonStatCube, frame: CubeFrame, rhythms: number): Generator<Sighting> {
  if (frame.periods.length === 0) yield { code: 'no-period', severity: 'warning' };
  if (!frame.geo) yield { code: 'no-regions', severity: 'note' };
  if (rhythms > 1)
    yield { code: 'mixed-periods', severity: 'warning', count: rhythms, example: { text: frame.periods[0]!.code } };
  for (const { label, parents, labels, categories } of cube.dimensions)
    if (parents.length > 0) {
      const text = labels[categories.indexOf(parents[0]!)]!;
      yield { code: 'nested-categories', severity: 'note', count: parents.length, example: { name: label, text } };
    }
}

interface Made {
  readonly block: SeriesBlock;
  readonly indicator: Indicator;
}

/** Everything an indicator of a cube is made from, found once. */
interface CubeParts {
  readonly cube: JsonStatCube;
  readonly frame: CubeFrame;
  readonly rest: readonly Axis[];
  /** Place of the metric dimension among `rest`; −1 where there is none. */
  readonly metric: number;
  readonly meanings: Readonly<Record<string, Omit<IndicatorMeaning, 'events'>>>;
  readonly whole: WholeAndParts | undefined;
  readonly problems: ProblemList;
  /** Why cells are hidden, by flat index. */
  readonly hidden: ReadonlyMap<number, string> | undefined;
}

function seriesAt(parts: CubeParts, so: Combination, periods: readonly CubePeriod[], suffix: string): Made {
  const { cube, frame, rest, metric, meanings, whole } = parts;
  const varying = so.codes.map((_, i) => i).filter((i) => i === metric || rest[i]!.dimension.categories.length > 1);
  const own = varying.map((i) => so.codes[i]).join(' / ') || so.codes.join(' / ') || cube.label || 'waarde';
  const label = varying.map((i) => so.labels[i]).join(' – ') || so.labels.join(' – ') || cube.label || 'waarde';
  const id = own + suffix;
  const block = blockAt(id, so.offset, cube, frame, periods, parts);
  const unit = metric < 0 ? undefined : rest[metric]!.dimension.units[so.at[metric]!];
  const meaning = { ...meanings['*'], ...(metric < 0 ? {} : meanings[so.codes[metric]!]), ...meanings[own] };
  const additive = whole && periods.length > 0 ? additiveOf(block, whole) : undefined;
  const told = { unit: unit?.symbol ?? unit?.label ?? unit?.base, decimals: unit?.decimals };
  return { block, indicator: indicatorOf(id, label + suffix, block, cube, meaning, additive, told) };
}

function seriesOfCube(parts: CubeParts, groups: readonly (readonly CubePeriod[])[]): Made[] {
  const found = combinations(parts.rest);
  if (groups.length === 0) return found.map((so) => seriesAt(parts, so, [], ''));
  return groups.flatMap((periods, g) =>
    found.map((so) => seriesAt(parts, so, periods, g === 0 ? '' : ` (${periods[0]!.rhythm})`)),
  );
}

const twice = (codes: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(codes.filter((code) => seen.size === seen.add(code).size))];
};

/** Turns a cube into indicators, regions, periods and blocks. @throws {UnreadableError} when it has too many indicators. */
export function readCube(cube: JsonStatCube, options: TableOptions = {}): ReadCube {
  const axes = axesOf(cube);
  const frame = frameOf(cube, axes, options);
  const rest = axes.filter((axis) => axis !== frame.geo && axis !== frame.time);
  const indicators = rest.reduce((product, { dimension }) => product * dimension.categories.length, 1);
  if (indicators > MOST_INDICATORS) throw new UnreadableError('too-many-combinations', undefined, indicators);
  const groups = rhythmGroups(frame.periods);
  const problems = new ProblemList();
  for (const sighting of frameSightings(cube, frame, groups.length)) problems.add(sighting);
  const { indicators: meanings, hidden, version: _, ...told } = publicationMeaning(cube.extension);
  const metric = rest.findIndex(({ dimension }) => cube.roles.metric.includes(dimension.id));
  const parts = { cube, frame, rest, metric, meanings, whole: wholeAndParts(frame.regions), problems, hidden };
  const made = seriesOfCube(parts, groups);
  const none = groups.length === 0;
  return {
    layout: none ? 'columns' : 'wide',
    indicators: made.map(({ indicator }) => indicator),
    regionCodes: frame.regions,
    regionLabels: frame.geo?.dimension.labels ?? ['geheel'],
    periods: frame.periods.map(({ code }) => code),
    periodEvidence: frame.time
      ? { from: 'column', text: frame.time.dimension.id }
      : { from: options.period ? 'given' : 'none' },
    blocks: none ? [] : made.map(({ block }) => block),
    duplicateRegions: twice(frame.regions),
    problems: problems.all(),
    ...told,
  };
}

function indicatorOf(
  id: string,
  label: string,
  block: SeriesBlock,
  cube: JsonStatCube,
  meaning: Omit<IndicatorMeaning, 'events'>,
  additive: boolean | undefined,
  unit: { unit: string | undefined; decimals: number | undefined },
): Indicator {
  const rhythm = block.periods[0] === undefined ? undefined : periodOf(block.periods[0])?.rhythm;
  return {
    id,
    label: sameText(label),
    unit: unit.unit ?? '',
    direction: 'neutral',
    decimals: Math.min(6, unit.decimals ?? decimalsIn(block)),
    ...(additive === undefined ? {} : { additive }),
    ...(cube.source ? { source: { name: cube.source } } : {}),
    ...(rhythm ? { rhythm } : {}),
    ...meaning,
  };
}
