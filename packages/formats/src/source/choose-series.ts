import { seriesOf, SourceError, trimRegion, type Indicator, type Series, type SeriesChoice } from '@draagkracht/model';
import type { ReadCube } from '../json-stat/read-json-stat.js';

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

/**
 * The one series asked for. Where a file holds one indicator or one region it need not be named.
 * @throws {SourceError} when it must be chosen, is not there, or its region has several rows.
 */
export function chooseSeries(read: ReadCube, choice: SeriesChoice): Series {
  if (read.blocks.length === 0) throw new SourceError('not-a-table', read.problems.map(({ code }) => code).join(', '));
  const i = indicatorAt(read, choice.indicator);
  const r = regionAt(read, choice.region);
  const code = read.regionCodes[r]!;
  if (read.duplicateRegions.includes(code)) throw new SourceError('duplicate-regions', code);
  const series = seriesOf(read.blocks[i]!, read.indicators[i]!, { code, label: read.regionLabels[r]! })!;
  return read.events ? { ...series, events: read.events } : series;
}
