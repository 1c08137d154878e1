import type { Dataset, DkRecord, MonitorSetup } from '@draagkracht/model';
import { firstRegion } from '../outcome-dashboard/outcome-dashboard.view.js';

type Placed = DkRecord<{ readonly place: number }>;

/** ISO instants in the order of time. */
export const byInstant = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** By their place; of equal places the oldest comes first. */
export const byPlace = <One extends Placed>(records: readonly One[]): One[] =>
  [...records].sort((a, b) => a.data.place - b.data.place || byInstant(a.createdAt, b.createdAt));

/** The set-up to begin with: the first municipality of the newest data set, beside the country. */
export function firstSetup(datasets: readonly Dataset[]): MonitorSetup {
  const newest = [...datasets].sort((a, b) => byInstant(b.importedAt, a.importedAt))[0];
  return {
    organisation: '',
    region: newest ? firstRegion(newest) : '',
    compareWith: ['country'],
    view: 'result',
    policy: 'publiek',
  };
}

/** The name of a region in any of the data sets, the newest first; its code when none names it. */
export function regionName(datasets: readonly Dataset[], code: string): string {
  for (const { regionCodes, regionLabels } of datasets) {
    const label = regionLabels[regionCodes.indexOf(code)];
    if (label) return label;
  }
  return code;
}
