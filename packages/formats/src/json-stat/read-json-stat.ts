import {
  comparePeriods,
  gapCode,
  NO_GAP,
  periodOf,
  sameText,
  statusCode,
  trimRegion,
  type Indicator,
  type SeriesBlock,
  type SeriesEvent,
} from '@draagkracht/model';
import type { Content } from '../inspect/content.js';
import { gapOfSign } from '../csv/cell-text.js';
import { ProblemList } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { additiveOf, wholeAndParts } from '../table/additive.js';
import type { ReadTable, TableOptions } from '../table/read-table.js';
import { WHOLE_FILE } from '../table/regions.js';
import { cubeOf, datasetIn, isCollectionOfLinks, type JsonStatCube, type JsonStatDimension } from './dataset.js';
import { publicationMeaning, type IndicatorMeaning } from './meaning.js';

/** A JSON-stat dataset understood, with the events of its publication. */
export interface ReadCube extends ReadTable {
  readonly events?: readonly SeriesEvent[];
}

/** A dimension with its place and the distance between its categories in the flat list of values. */
interface Axis {
  readonly dimension: JsonStatDimension;
  readonly stride: number;
}

function axesOf({ dimensions }: JsonStatCube): Axis[] {
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
  const given = axes.find((axis) => cube.roles[role].includes(axis.dimension.id) && fits(axis));
  return given ?? axes.find((axis) => names[role].test(axis.dimension.id) && fits(axis));
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

/** Every combination of categories of the axes that are neither place nor time: one indicator each. */
function combinations(
  axes: readonly Axis[],
): { offset: number; codes: string[]; labels: string[]; at: readonly number[] }[] {
  let all = [{ offset: 0, codes: [] as string[], labels: [] as string[], at: [] as readonly number[] }];
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

/** A cell: a figure, or the gap its sign or status stands for. Texts that are neither are counted by the caller. */
function fill(block: SeriesBlock, cell: number, value: unknown, mark: string | undefined): boolean {
  if (typeof value === 'number' && Number.isFinite(value)) {
    block.values[cell] = value;
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

interface Where {
  readonly regions: readonly string[];
  readonly periods: readonly { readonly code: string; readonly at: number }[];
  readonly geo: Axis | undefined;
  readonly time: Axis | undefined;
}

function whereOf(cube: JsonStatCube, axes: readonly Axis[], options: TableOptions): Where {
  const time = axisFor('time', cube, axes);
  const geo = axisFor(
    'geo',
    cube,
    axes.filter((axis) => axis !== time),
  );
  const given = options.period ? periodOf(options.period) : undefined;
  const read = time?.dimension.categories.map((code, at) => ({
    period: (periodOf(code) ?? periodOf(time.dimension.labels[at]!))!,
    at,
  }));
  const periods = (read ?? (given ? [{ period: given, at: 0 }] : [])).sort((a, b) =>
    comparePeriods(a.period, b.period),
  );
  return {
    time,
    geo,
    regions: geo ? geo.dimension.categories.map(trimRegion) : [WHOLE_FILE],
    periods: periods.map(({ period, at }) => ({ code: period.code, at })),
  };
}

function blockAt(id: string, offset: number, cube: JsonStatCube, where: Where, problems: ProblemList): SeriesBlock {
  const { regions, periods, geo, time } = where;
  const size = regions.length * periods.length;
  const codes = periods.map(({ code }) => code);
  const block = {
    indicatorId: id,
    regions,
    periods: codes,
    values: new Float64Array(size).fill(Number.NaN),
    gaps: new Uint8Array(size),
  };
  const status = new Uint8Array(size);
  for (let r = 0; r < regions.length; r++) {
    periods.forEach(({ at }, p) => {
      const index = offset + r * (geo?.stride ?? 0) + at * (time?.stride ?? 0);
      const cell = r * periods.length + p;
      const value = cube.value(index);
      const mark = cube.status(index);
      status[cell] = statusOf(mark);
      if (!fill(block, cell, value, mark))
        problems.add({ code: 'text-in-numbers', severity: 'warning', example: { name: id, text: String(value) } });
    });
  }
  return status.some((one) => one !== 0) ? { ...block, status } : block;
}

/** What a document in JSON-stat holds, or `undefined` when it is something else. @throws {UnreadableError} for links only. */
export function jsonStatContent(document: unknown, options: TableOptions = {}): Content | undefined {
  const cube = cubeIn(document);
  return cube && { format: 'json-stat', series: readCube(cube, options) };
}

/** Reads one dataset. @throws {UnreadableError} when the document holds none. */
export function readJsonStat(text: string, options: TableOptions = {}): ReadCube {
  const cube = cubeIn(parsed(text));
  if (!cube) throw new UnreadableError('json');
  return readCube(cube, options);
}

function readCube(cube: JsonStatCube, options: TableOptions): ReadCube {
  const axes = axesOf(cube);
  const where = whereOf(cube, axes, options);
  const problems = new ProblemList();
  if (where.periods.length === 0) problems.add({ code: 'no-period', severity: 'warning' });
  if (!where.geo) problems.add({ code: 'no-regions', severity: 'note' });
  const rest = axes.filter((axis) => axis !== where.geo && axis !== where.time);
  const { indicators: meanings, events } = publicationMeaning(cube.extension);
  const metric = rest.findIndex(({ dimension }) => cube.roles.metric.includes(dimension.id));
  const whole = wholeAndParts(where.regions);
  const made = combinations(rest).map((so) => {
    const varying = so.codes.map((_, i) => i).filter((i) => i === metric || rest[i]!.dimension.categories.length > 1);
    const id = varying.map((i) => so.codes[i]).join(' / ') || so.codes.join(' / ') || cube.label || 'waarde';
    const label = varying.map((i) => so.labels[i]).join(' – ') || so.labels.join(' – ') || cube.label || 'waarde';
    const block = blockAt(id, so.offset, cube, where, problems);
    const unit = metric < 0 ? undefined : rest[metric]!.dimension.units[so.at[metric]!];
    const meaning = { ...meanings['*'], ...(metric < 0 ? {} : meanings[so.codes[metric]!]), ...meanings[id] };
    const additive = whole && where.periods.length > 0 ? additiveOf(block, whole) : undefined;
    return {
      block,
      indicator: indicatorOf(id, label, block, cube, meaning, additive, {
        unit: unit?.symbol ?? unit?.label ?? unit?.base,
        decimals: unit?.decimals,
      }),
    };
  });
  return {
    layout: where.periods.length === 0 ? 'columns' : 'wide',
    indicators: made.map(({ indicator }) => indicator),
    regionCodes: where.regions,
    regionLabels: where.geo?.dimension.labels ?? ['geheel'],
    periods: where.periods.map(({ code }) => code),
    periodEvidence: where.time
      ? { from: 'column', text: where.time.dimension.id }
      : { from: options.period ? 'given' : 'none' },
    blocks: where.periods.length === 0 ? [] : made.map(({ block }) => block),
    duplicateRegions: [],
    problems: problems.all(),
    ...(events ? { events } : {}),
  };
}

function indicatorOf(
  id: string,
  label: string,
  block: SeriesBlock,
  cube: JsonStatCube,
  meaning: IndicatorMeaning,
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableError('broken-json');
  }
}

function cubeIn(document: unknown): JsonStatCube | undefined {
  if (isCollectionOfLinks(document)) throw new UnreadableError('json-collection');
  const dataset = datasetIn(document);
  return dataset && cubeOf(dataset);
}
