import type { Series, SeriesChoice } from '@draagkracht/model';
import { Late } from '@draagkracht/base';
import type { SourceController, SourceState } from '../shared/source-controller.js';
import type { ChartAttributes } from './chart-attributes.js';
import type { PageReaders } from './outcome-chart.input.js';

const NONE: SourceState = { state: 'none' };
const LOADING: SourceState = { state: 'loading' };

async function sourceOf(host: ChartAttributes): Promise<SourceController<Series, SeriesChoice>> {
  const [part, { DkChartFailedEvent }] = await Promise.all([
    import('../shared/source-controller.js'),
    import('../shared/chart-failed.events.js'),
  ]);
  return new part.SourceController<Series, SeriesChoice>(
    host,
    (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)),
    part.seriesReader,
  );
}

/** What reads a page for a chart: each part is fetched by pages that have something for it to read. */
export class PageParts {
  readonly #host: ChartAttributes;
  readonly #source: Late<SourceController<Series, SeriesChoice>>;
  readonly #tables: Late<typeof import('../shared/table-source.js')>;
  readonly #notes: Late<typeof import('../shared/light-source.js')>;
  readonly readers: PageReaders = {
    table: () => this.#tables.part?.readTable,
    notes: () => this.#notes.part?.lightNotes,
  };

  constructor(host: ChartAttributes) {
    this.#host = host;
    this.#source = new Late(host, () => sourceOf(host));
    this.#tables = new Late(host, () => import('../shared/table-source.js'));
    this.#notes = new Late(host, () => import('../shared/light-source.js'));
  }

  /** Every part, to be waited for. */
  get all(): readonly Late<unknown>[] {
    return [this.#source, this.#notes, this.#tables];
  }

  /** Which readers have come: when that changes the page is read anew. */
  get arrived(): readonly boolean[] {
    return [this.#notes.has, this.#tables.has];
  }

  /** What `src` came to. A series that was set goes before it. */
  get source(): SourceState {
    const { series, src: named, indicator, region } = this.#host;
    const src = series ? '' : named;
    const reader = src ? this.#source.part : this.#source.here;
    reader?.ask(src, { ...(indicator && { indicator }), ...(region && { region }) });
    return reader?.value ?? (src ? LOADING : NONE);
  }
}
