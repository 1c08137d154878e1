import type {
  LoggedAct,
  MergeChoice,
  MergeDone,
  MergePort,
  MergePreview,
  RecordType,
  RestoreFault,
} from '@draagkracht/model';
import { readBackup } from '../backup/backup-file.js';
import { prepare, type Prepared } from '../backup/bring-back.js';
import type { Changes } from '../changes.js';
import { actOf, entriesOf } from '../repositories/acts.js';
import type { Done } from '../repositories/done.js';
import { hasExpired, writeTidied } from '../repositories/expiry.js';
import { inUse, purgeTrash } from '../repositories/stored-dataset.js';
import type { Engine, Tables } from '../tables.js';
import { carryOut, type Coming } from './carry-out.js';
import { layBeside, type Laid } from './lay-beside.js';
import { isNew, knownFrom, type Known } from './sides.js';

/** What merging needs beside its engine. */
export interface MergingOptions {
  readonly types: readonly RecordType[];
  /** The clock, as an ISO instant; decides what has expired. */
  readonly now: () => string;
  readonly changes: Changes;
  /** What was done on this page. */
  readonly done: Done;
}

/** A file beside what is kept here. */
interface Beside {
  readonly here: Known;
  readonly laid: readonly Laid[];
  readonly coming: Coming;
}

type Opened = { readonly exportedAt: string; readonly prepared: Prepared };

const stores = ['records', 'log', 'datasets', 'blocks', 'drafts'] as const;
const nothingDone = { added: 0, changed: 0, removed: 0, beside: 0, datasets: 0 };

/** Merging a colleague's file over any engine; see the port for what is promised. */
export class Merging implements MergePort {
  readonly #engine: Engine;
  readonly #options: MergingOptions;

  constructor(engine: Engine, options: MergingOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  async preview(text: string): Promise<MergePreview> {
    const opened = this.#open(text);
    if ('fault' in opened) return { ok: false, fault: opened.fault, records: [], datasets: [], rejected: [] };
    const { laid, coming } = await this.#engine.read(stores, (tables) => this.#beside(tables, opened.prepared));
    return {
      ok: true,
      exportedAt: opened.exportedAt,
      records: laid.map(({ shown }) => shown),
      datasets: coming.datasets,
      rejected: opened.prepared.rejected,
    };
  }

  async merge(
    text: string,
    choices: Readonly<Record<string, MergeChoice>>,
    who: string,
    at: string,
  ): Promise<MergeDone> {
    const opened = this.#open(text);
    if ('fault' in opened) return { ok: false, fault: opened.fault, ...nothingDone };
    const { done, act } = await writeTidied(this.#engine, stores, this.#options, async (tables) => {
      await purgeTrash(tables, this.#options.now());
      const { here, laid, coming } = await this.#beside(tables, opened.prepared);
      const result = await carryOut(laid, coming, here, opened.prepared.content, tables, { choices, who, at });
      return { done: result, act: result.id === undefined ? [] : await tables.log.ofAct(result.id) };
    });
    if (act.length === 0) return done;
    this.#options.done.did(act.flatMap(entriesOf));
    this.#options.changes.tell([{ kind: 'restored' }]);
    return done;
  }

  async last(): Promise<LoggedAct | undefined> {
    const rows = await this.#engine.read(['log'], (tables) => tables.log.all());
    const merged = rows.filter(
      ({ undoneBy, entries }) =>
        undoneBy === undefined &&
        entries.some(({ knows, kind, changes }) => knows !== undefined && (kind !== 'update' || changes.length > 0)),
    );
    const act = merged.reduce<(typeof rows)[number] | undefined>(
      (a, b) => (a && a.seq > b.seq ? a : b),
      undefined,
    )?.act;
    return actOf(
      rows
        .filter((row) => row.act === act)
        .sort((a, b) => a.seq - b.seq)
        .flatMap(entriesOf),
    );
  }

  #open(text: string): Opened | { readonly fault: RestoreFault } {
    const { types, now } = this.#options;
    const file = readBackup(text);
    if (!file.ok) return { fault: file.fault };
    const prepared = prepare(file.content, { types, who: '', at: now() });
    return prepared ? { exportedAt: file.exportedAt, prepared } : { fault: 'not-ours' };
  }

  async #beside(tables: Tables, { content, records, blocks }: Prepared): Promise<Beside> {
    const { types, now } = this.#options;
    const [rows, acts, datasets] = await Promise.all([tables.records.all(), tables.log.all(), tables.datasets.all()]);
    const here = knownFrom(
      rows.filter((row) => !hasExpired(row, now())),
      acts.flatMap(entriesOf),
      types,
    );
    const there = knownFrom(records, content.log, types);
    const ours = new Map(datasets.map((row) => [row.id, row]));
    const comes = content.datasets
      .flatMap((row) => inUse(row) ?? [])
      .filter(({ id }) => isNew(id, ours.get(id), here, there));
    const ids = new Set(comes.map(({ id }) => id));
    return {
      here,
      laid: layBeside(here, there, types),
      coming: { datasets: comes, blocks: blocks.filter(({ datasetId }) => ids.has(datasetId)) },
    };
  }
}
