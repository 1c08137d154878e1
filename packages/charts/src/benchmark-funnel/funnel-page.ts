import { Late } from '@draagkracht/base';
import type { SourcedAreas } from '@draagkracht/model';
import type { Filling } from '../shared/kept-place.js';
import type { SourceState } from '../shared/source-controller.js';
import type { FunnelReaders } from './benchmark-funnel.input.js';
import type { FunnelAttributes } from './funnel-attributes.js';

const NONE: SourceState<SourcedAreas> = { state: 'none' };
const LOADING: SourceState<SourcedAreas> = { state: 'loading' };

async function areasOf(host: FunnelAttributes) {
  const { areasSource, comparisonOf } = await import('./areas-source.js');
  return { source: areasSource(host), comparisonOf };
}

/** What reads a table; from then on the comparison takes the place of what it reads, whole. */
async function tablesOf(host: FunnelAttributes, filling: Filling) {
  const [{ readCarriedUnits }, { KeptPlace }] = await Promise.all([
    import('./carried-units.js'),
    import('../shared/kept-place.js'),
  ]);
  new KeptPlace(host, filling, () => host.comparison !== undefined);
  return readCarriedUnits;
}

/** What reads a page for a comparison: each part is fetched by pages that have something for it to read. */
export class FunnelPage {
  readonly #host: FunnelAttributes;
  readonly #areas: Late<Awaited<ReturnType<typeof areasOf>>>;
  readonly #tables: Late<Awaited<ReturnType<typeof tablesOf>>>;
  /** What the drawing is higher, to fill the place that was kept for it; in CSS pixels. */
  more = 0;
  readonly readers: FunnelReaders = {
    table: () => this.#tables.part,
    areas: () => this.#areas.here?.comparisonOf,
  };

  constructor(host: FunnelAttributes) {
    this.#host = host;
    this.#areas = new Late(host, () => areasOf(host));
    this.#tables = new Late(host, () => tablesOf(host, this));
  }

  /** Every part, to be waited for. */
  get all(): readonly Late<unknown>[] {
    return [this.#areas, this.#tables];
  }

  /** Which readers have come: when that changes the page is read anew. */
  get arrived(): readonly boolean[] {
    return [this.#areas.has, this.#tables.has];
  }

  /** How reading `src` stands; a comparison that was set goes before it. */
  get source(): SourceState<SourcedAreas> {
    const { comparison, indicator, population, group } = this.#host;
    const src = comparison ? '' : this.#host.src;
    const source = (src ? this.#areas.part : this.#areas.here)?.source;
    source?.ask(src, { indicators: [indicator, population, group].filter(Boolean) });
    return source?.value ?? (src ? LOADING : NONE);
  }
}
