import {
  isAfter,
  periodLabel,
  regionKind,
  regionLine,
  type Dataset,
  type Language,
  type MonitorComparison,
  type MonitorSetup,
} from '@draagkracht/model';
import { RegionIndex } from '../outcome-dashboard/outcome-dashboard.view.js';
import type { MonitorRecords } from '../monitor/monitor.js';
import { byInstant, regionName } from '../monitor/records.view.js';

/** Data sets that figures of the monitor come from, the newest of each line. */
export function datasetsInUse({ datasets }: Pick<MonitorRecords, 'datasets'>): readonly Dataset[] {
  const followed = new Set(datasets.map(({ follows }) => follows));
  return datasets.filter(({ id }) => !followed.has(id)).sort((a, b) => byInstant(b.importedAt, a.importedAt));
}

/** All regions of these data sets, each once, ready to be searched. */
export function regionsOf(datasets: readonly Dataset[]): RegionIndex {
  const [first, ...others] = datasets;
  const names = new Map<string, string>();
  for (const { regionCodes, regionLabels } of datasets)
    regionCodes.forEach((code, at) => names.has(code) || names.set(code, regionLabels[at] ?? code));
  // One data set needs no copy of its seventeen thousand names.
  const whole = { regionCodes: first?.regionCodes ?? [], regionLabels: first?.regionLabels ?? [] };
  const lists = others.length === 0 ? whole : { regionCodes: [...names.keys()], regionLabels: [...names.values()] };
  return new RegionIndex(lists);
}

/** Periods to look up to, the newest first. */
export const periodsOf = (datasets: readonly Dataset[]): string[] =>
  [...new Set(datasets.flatMap(({ periods }) => periods))].sort((a, b) => (isAfter(a, b) ? -1 : 1));

/** Codes of the regions a region is put beside; the group of areas like it is no region. */
export const besideCodes = (
  region: string,
  compareWith: readonly MonitorComparison[],
  has: (code: string) => boolean,
): string[] =>
  regionLine(region)
    .filter((code) => code !== region && has(code))
    .filter((code) => {
      const kind = regionKind(code);
      return (kind === 'municipality' || kind === 'country') && compareWith.includes(kind);
    });

/** What is looked at, in the words of the sentence above the board. */
export function lookingAt(
  { region, period }: MonitorSetup,
  beside: readonly string[],
  datasets: readonly Dataset[],
  language: Language,
): { readonly region: string; readonly until: string; readonly beside: string } {
  const and = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' });
  return {
    region: regionName(datasets, region),
    until: period ? periodLabel(period, language) : '',
    beside: and.format(beside.map((code) => regionName(datasets, code))),
  };
}
