import { seriesReader, SourceController } from '../shared/source-controller.js';
import type { ChartAttributes } from './chart-attributes.js';
import { DkChartFailedEvent } from './outcome-chart.events.js';

// Fetched by pages that write something for a chart to read: a table, lists, a target, or a file.

export { lightNotes } from '../shared/light-source.js';
export { readTable } from '../shared/table-source.js';

/** What asks for the file a chart names, and tells the page when it cannot be shown. */
export const sourceFor = (host: ChartAttributes): SourceController =>
  new SourceController(host, (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)), seriesReader);
