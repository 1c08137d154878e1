import type { Series, Source } from '@draagkracht/model';
import { DkChartFailedEvent } from '../outcome-chart/outcome-chart.events.js';
import { SourceController, type SourceState } from '../shared/source-controller.js';
import type { CapacityAttributes } from './capacity-attributes.js';
import { ageOf, namedSources, type CapacityInput, type CapacityWishes } from './capacity-outlook.input.js';
import { outlookReader, type OutlookChoice, type OutlookSeries } from './outlook-reader.js';
import { rowsOfSeries } from './source-rows.series.js';

// Fetched only by pages that name a file.

/** Sources as the files name them, those the page names first; each once. */
function sourcesOf(wishes: CapacityWishes, series: readonly Series[]): Source[] {
  const all = [...namedSources(wishes), ...series.flatMap(({ indicator }) => indicator.source ?? [])];
  return all.filter(
    (one, at) => all.findIndex(({ name, tableId }) => name === one.name && tableId === one.tableId) === at,
  );
}

function ofSource(state: SourceState<OutlookSeries>): CapacityInput | undefined {
  switch (state.state) {
    case 'loading':
      return { kind: 'source', isFault: false, say: (messages) => messages.loading };
    case 'no-reader':
      return { kind: 'source', isFault: true, say: (messages) => messages.noReader };
    case 'failed':
      return { kind: 'source', isFault: true, say: (messages) => messages.source[state.code](state.detail) };
    default:
      return undefined;
  }
}

/** What a file came to: figures, a notice, or nothing when none was named. */
export function inputOfSource(state: SourceState<OutlookSeries>, wishes: CapacityWishes): CapacityInput | undefined {
  if (state.state !== 'ready') return ofSource(state);
  const { pool, oldest } = state.series;
  const rows = rowsOfSeries(pool, oldest, wishes.projectedFrom ?? undefined);
  if (!rows.some((row) => !Number.isNaN(row.pool + row.oldest)))
    return { kind: 'table-fault', code: 'unlike-years', where: '' };
  return {
    kind: 'data',
    data: {
      rows,
      place: wishes.regionName || (pool.region?.label ?? ''),
      age: ageOf(wishes.older) ?? 85,
      sources: sourcesOf(wishes, [pool, oldest]),
    },
  };
}

/** Reads both columns of the file a page names. */
export class OutlookSource {
  readonly #host: CapacityAttributes;
  readonly #source: SourceController<OutlookSeries, OutlookChoice>;

  constructor(host: CapacityAttributes) {
    this.#host = host;
    this.#source = new SourceController<OutlookSeries, OutlookChoice>(
      host,
      (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)),
      outlookReader,
    );
  }

  /** What changes when an answer comes. */
  get value(): SourceState<OutlookSeries> {
    return this.#source.value;
  }

  ask(): void {
    const { rows, src, poolColumn: pool, oldestColumn: oldest, region } = this.#host;
    this.#source.ask(rows?.length ? '' : src, { pool, oldest, region });
  }

  get input(): CapacityInput | undefined {
    return inputOfSource(this.value, this.#host);
  }
}
