import { lightNotes } from '../shared/light-source.js';
import { KeptPlace, type Filling } from '../shared/kept-place.js';
import { seriesReader, SourceController } from '../shared/source-controller.js';
import { AfterChart } from './after-chart.js';
import { readCarriedTable } from './carried-table.js';
import type { ChartAttributes } from './chart-attributes.js';
import { DkChartFailedEvent } from './outcome-chart.events.js';

// Fetched by pages that write something for a chart to read: a table, lists, a target, or a file.

/** What asks for the file a chart names, and tells the page when it cannot be shown. */
export const sourceFor = (host: ChartAttributes): SourceController =>
  new SourceController(host, (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)), seriesReader);

/**
 * What reads a page for one chart. From then on the chart takes the place of what it reads, whole: what comes after it comes along.
 * @param filling what may be made higher or lower for that.
 */
export function forPage(
  host: ChartAttributes,
  filling: Filling,
): {
  readonly readTable: typeof readCarriedTable;
  readonly lightNotes: typeof lightNotes;
  readonly sourceFor: typeof sourceFor;
  readonly AfterChart: typeof AfterChart;
} {
  new KeptPlace(host, filling, () => host.series !== undefined);
  return { readTable: readCarriedTable, lightNotes, sourceFor, AfterChart };
}
