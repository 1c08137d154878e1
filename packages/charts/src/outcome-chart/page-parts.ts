import { Late } from '@draagkracht/base';
import type { SourceController, SourceState } from '../shared/source-controller.js';
import type { AfterChart } from './after-chart.js';
import type { ChartAttributes } from './chart-attributes.js';
import { Memo } from '../shared/memo.js';
import type { ChartNotice, PageReaders } from './outcome-chart.input.js';
import type { DrawnSeries } from './outcome-chart.series.js';

// The same object each time: what was made of it stays good.
const NONE: SourceState = { state: 'none' };
const LOADING: SourceState = { state: 'loading' };

/** What reads a page for a chart, fetched by pages that have something for it to read. */
export class PageParts {
  /** The part itself, to be waited for. */
  readonly late: Late<ReturnType<typeof import('./page-readers.js').forPage>>;
  /** What the drawing is higher than it would be, in CSS pixels, so that it fills the place that was kept for it. */
  more = 0;
  readonly readers: PageReaders = {
    table: () => this.late.part?.readTable,
    notes: () => this.late.part?.lightNotes,
  };
  readonly #host: ChartAttributes;
  readonly #longs = new Memo<Late<DrawnSeries> | undefined>();
  #asking: SourceController | undefined;

  constructor(host: ChartAttributes) {
    this.#host = host;
    this.late = new Late(host, () => import('./page-readers.js').then((part) => part.forPage(host, this)));
  }

  /**
   * Whether nothing is said in the place of a chart: the page has something there itself, or what reads it is on its way, and the figures
   * may be there before words for waiting are.
   */
  isQuiet({ kind }: ChartNotice): boolean {
    const isComing = !this.late.has && !this.late.failed;
    return kind === 'waiting' || (kind === 'loading' && (isComing || this.#host.childElementCount > 0));
  }

  /** What looks through a series in columns, in steps, before it is drawn; `undefined` for a series of points. */
  get long(): Late<DrawnSeries> | undefined {
    const { series } = this.#host;
    return this.#longs.get(
      [series],
      () =>
        series?.columns &&
        new Late(this.#host, () => import('./long-drawing.js').then((part) => part.drawnFrom(series))),
    );
  }

  /** What comes after a chart; what reads the page brought it along, so that it is there in the same frame. */
  async after(host: ChartAttributes): Promise<AfterChart> {
    return new (this.late.here ?? (await import('./after-chart.js'))).AfterChart(host);
  }

  /** What `src` came to. A series that was set goes before it. */
  get source(): SourceState {
    const { series, src: named, indicator, region } = this.#host;
    const src = series ? '' : named;
    if (src) this.#asking ??= this.late.part?.sourceFor(this.#host);
    this.#asking?.ask(src, { ...(indicator && { indicator }), ...(region && { region }) });
    return this.#asking?.value ?? (src ? LOADING : NONE);
  }
}
