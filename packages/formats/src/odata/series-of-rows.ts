import { NO_GAP, periodOf, sameText, type Indicator, type SeriesBlock, type Source } from '@draagkracht/model';
import { wholeAndParts, type WholeAndParts } from '../table/additive.js';
import { holdsFigures } from '../table/blocks.js';
import type { ColumnName } from '../table/column-names.js';
import { indicatorOf } from '../table/indicators.js';
import { rhythmsOf } from '../table/periods.js';
import type { ReadTable, TableOptions } from '../table/read-table.js';
import type { FigureColumn } from '../table/typed-table.js';
import { ProblemList } from '../problems/problem-list.js';
import { axesOf, type Axes } from './axes.js';
import type { TableFacts } from './facts.js';
import { nameInGroup, nameMeasures } from './names.js';
import { blockOver, placeCells, type PlacedCells, type PlacedSeries } from './placed-cells.js';
import type { OdataRows } from './rows.js';
import { tellAxes, tellCells, tellRows } from './tell.js';

/** One series with its name, before it has an indicator. */
interface Made {
  readonly name: ColumnName;
  readonly series: PlacedSeries;
  readonly block: SeriesBlock;
}

/** CBS figures are CC BY 4.0: the name goes with them wherever they are shown. */
const sourceOf = ({ tableId }: TableFacts): Source => ({
  name: 'CBS',
  ...(tableId ? { tableId, url: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${tableId}` } : {}),
  licence: 'CC BY 4.0',
});

/** Most decimals that can be shown (see `Indicator`). */
const MOST_DECIMALS = 6;

/** Decimals as written, where no list tells them. */
function decimalsIn({ values, gaps }: SeriesBlock): number {
  let most = 0;
  for (let cell = 0; cell < values.length && most < MOST_DECIMALS; cell++)
    if (gaps[cell] === NO_GAP && !Number.isInteger(values[cell]))
      most = Math.max(most, (String(values[cell]).split('.')[1] ?? '').length);
  return most;
}

/** A block as the column it would be in a table without periods. */
const columnOf = ({ values, gaps }: SeriesBlock, name: string, decimals: number): FigureColumn => ({
  kind: 'figures',
  name,
  values,
  gaps,
  figures: gaps.filter((gap) => gap === NO_GAP).length,
  decimals,
  percent: false,
});

/** Municipalities there are at least, in any year: with fewer, a selection was made and its sum says nothing of the country. */
const ALL_MUNICIPALITIES = 300;

function wholeCountry(regions: readonly string[]): WholeAndParts | undefined {
  const whole = wholeAndParts(regions);
  return whole && whole.parts.length >= ALL_MUNICIPALITIES ? whole : undefined;
}

/** A table whose rows are being made into series. */
interface Making {
  readonly rows: OdataRows;
  readonly facts: TableFacts;
  readonly axes: Axes;
  readonly problems: ProblemList;
}

/** The periods of each rhythm, the rhythm with most rows first; one list of all where the table has no periods. */
function rhythmsIn({
  axes: { periods },
}: Making): readonly { readonly mark: string; readonly kept: readonly number[] }[] {
  if (periods.keys.length === 0) return [{ mark: '', kept: [0] }];
  const places = periods.keys.map((_, p) => p);
  return rhythmsOf(periods).map(({ rhythm }, i) => ({
    mark: i === 0 ? '' : ` (${rhythm})`,
    kept: places.filter((p) => periodOf(periods.keys[p]!)!.rhythm === rhythm),
  }));
}

function seriesIn(making: Making, { series, conflicts }: PlacedCells): readonly Made[] {
  const { rows, facts, axes, problems } = making;
  const { names, collapsed } = nameMeasures(
    rows.measures,
    rows.texts.map(({ name }) => name),
    facts,
  );
  if (collapsed.length > 0)
    problems.add({
      code: 'names-collapse',
      severity: 'warning',
      count: collapsed.length,
      example: { name: collapsed[0]! },
    });
  const periods = axes.periods.keys.length === 0 ? [''] : axes.periods.keys;
  const sound = series.filter(({ measure }) => !conflicts.has(measure));
  return rhythmsIn(making).flatMap(({ mark, kept }) =>
    sound.map((one): Made => {
      const plain = nameInGroup(names.get(rows.measures[one.measure]!)!, one.group, axes.groups, facts);
      const name = { ...plain, id: plain.id + mark, label: plain.label + mark };
      return { name, series: one, block: blockOver(name.id, one, axes.regions.keys, periods, kept) };
    }),
  );
}

function indicatorFor(
  { name, series, block }: Made,
  { rows, facts, axes }: Making,
  source: Source,
  whole: WholeAndParts | undefined,
): Indicator {
  const known = facts.measures.get(rows.measures[series.measure]!);
  const column = columnOf(block, name.id, known?.decimals ?? decimalsIn(block));
  const dated = axes.periods.keys.length > 0;
  const made = indicatorOf({ name, column, ...(dated ? { block } : {}) }, source, whole);
  return known?.definition ? { ...made, definition: sameText(known.definition) } : made;
}

/** Makes the series of a table of OData of its rows and of what else was told of it. */
export function seriesOfRows(
  rows: OdataRows,
  facts: TableFacts,
  options: TableOptions,
  problems: ProblemList,
): ReadTable {
  const axes = axesOf(rows, facts, options);
  const making: Making = { rows, facts, axes, problems };
  const placed = placeCells(rows, axes);
  tellRows(rows, facts, problems);
  tellAxes(rows, axes, problems);
  tellCells(rows, placed, problems);
  const all = seriesIn(making, placed);
  const full = all.filter(({ block }) => holdsFigures(block));
  if (full.length < all.length)
    problems.add({
      code: 'empty-series',
      severity: 'note',
      count: all.length - full.length,
      example: { name: all.find((one) => !full.includes(one))!.name.id },
    });
  if (full.length === 0) problems.add({ code: 'no-figures', severity: 'warning' });
  const dated = axes.periods.keys.length > 0;
  const whole = wholeCountry(axes.regions.keys);
  const indicators = full.map((one) => indicatorFor(one, making, options.source ?? sourceOf(facts), whole));
  return {
    layout: !dated ? 'columns' : facts.version === 3 ? 'wide' : 'long',
    indicators,
    regionCodes: axes.regions.keys,
    regionLabels: axes.regions.labels,
    periods: axes.periods.keys,
    periodEvidence: axes.periods.evidence,
    blocks: dated ? full.map(({ block }) => block) : [],
    ...(dated ? {} : { columns: full.map(({ block, name }, i) => columnOf(block, name.id, indicators[i]!.decimals)) }),
    duplicateRegions: [],
    problems: problems.all(),
  };
}
