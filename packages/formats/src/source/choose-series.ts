import {
  seriesOf,
  SourceError,
  trimRegion,
  type AreasChoice,
  type Indicator,
  type Series,
  type SeriesChoice,
  type SourcedAreas,
} from '@draagkracht/model';
import { withFileNotes } from './file-notes.js';
import { withToldBeside } from './told-beside.js';
import type { ReadCube } from '../json-stat/cube-series.js';

/** Names shown when a choice must be made. */
const SHOWN = 5;

const some = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The place of the indicator asked for: by id, by label, or by a CBS name with its position. */
function indicatorAt({ indicators, problems }: ReadCube, wanted: string | undefined): number {
  if (wanted === undefined) {
    if (indicators.length === 1) return 0;
    const ids = some(indicators.map(({ id }) => id));
    const onlyRhythms = new Set(indicators.map(({ id }) => id.replace(/ \([a-z-]+\)$/, ''))).size === 1;
    const mixed = onlyRhythms && problems.some(({ code }) => code === 'mixed-periods');
    throw new SourceError(mixed ? 'mixed-periods' : 'choose-indicator', ids);
  }
  const fits: ((one: Indicator) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ id, label }) => same(id, wanted) || same(label.nl, wanted) || same(label.en, wanted),
    ({ id }) => same(id, wanted.replace(/_\d+$/, '')),
  ];
  const at = fits.map((fit) => indicators.findIndex(fit)).find((index) => index >= 0);
  if (at === undefined) throw new SourceError('no-such-indicator', wanted);
  return at;
}

function regionAt({ regionCodes, regionLabels }: ReadCube, wanted: string | undefined): number {
  if (wanted === undefined) {
    if (regionCodes.length === 1) return 0;
    throw new SourceError('choose-region', some(regionCodes));
  }
  const byCode = regionCodes.indexOf(trimRegion(wanted));
  const at =
    byCode >= 0 ? byCode : regionLabels.findIndex((label, r) => same(label, wanted) || same(regionCodes[r]!, wanted));
  if (at < 0) throw new SourceError('no-such-region', wanted);
  return at;
}

function checkBlocks({ blocks, problems }: ReadCube): void {
  if (blocks.length === 0) throw new SourceError('not-a-table', problems.map(({ code }) => code).join(', '));
}

/**
 * The one series asked for. Where a file holds one indicator or one region it need not be named.
 * @throws {SourceError} when it must be chosen, is not there, or its region has several rows.
 */
export function chooseSeries(read: ReadCube, choice: SeriesChoice): Series {
  checkBlocks(read);
  const i = indicatorAt(read, choice.indicator);
  const r = regionAt(read, choice.region);
  const code = read.regionCodes[r]!;
  if (read.duplicateRegions.includes(code)) throw new SourceError('duplicate-regions', code);
  const series = seriesOf(read.blocks[i]!, withFileNotes(read.indicators[i]!, read.problems), {
    code,
    label: read.regionLabels[r]!,
  })!;
  return withToldBeside(series, read, code);
}

/**
 * The figures asked for, of all areas. An area with several rows is not among the labels: which row counts is not known.
 * @throws {SourceError} when a figure must be chosen, or is not there.
 */
export function chooseAreas(read: ReadCube, { indicators }: AreasChoice): SourcedAreas {
  checkBlocks(read);
  const places =
    indicators.length === 0 ? [indicatorAt(read, undefined)] : indicators.map((one) => indicatorAt(read, one));
  const labels = new Map(read.regionCodes.map((code, at) => [code, read.regionLabels[at]!]));
  for (const code of read.duplicateRegions) labels.delete(code);
  return {
    indicators: places.map((at) => withFileNotes(read.indicators[at]!, read.problems)),
    blocks: places.map((at) => read.blocks[at]!),
    labels,
    problems: read.problems,
  };
}
