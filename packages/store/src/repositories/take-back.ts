import { DATASET, type ChangeEntry, type RecordType, type UndoClash, type UndoOutcome } from '@draagkracht/model';
import { ownId } from '../platform.js';
import type { NewEntry } from '../schema.js';
import type { Tables } from '../tables.js';
import { actOf, append, entriesOf, entryOf, historyOf, mark } from './acts.js';
import { stepBack, type Raw } from './diff.js';
import { dropRemainders, leaveRemainders } from './expiry.js';
import { datasetEntry, inUse, plain, removedOf } from './stored-dataset.js';
import { dated, netOf, takenBack, type Net } from './undo.js';

/** Who takes back, when, and which records are known. */
export interface TakingBack {
  readonly who: string;
  readonly at: string;
  readonly types: readonly RecordType[];
  /** The clock; decides what has left the trash. */
  readonly now: string;
}

/** What is to be written, and how the log tells it. */
interface PlannedStep {
  readonly entry: NewEntry;
  write(tables: Tables): void;
}

/** A step, what stands in the way of it, or nothing to do. */
type Planned = PlannedStep | { readonly clash: UndoClash } | undefined;

const refused = (why: 'unknown' | 'nothing' | 'clash', clashes: readonly UndoClash[] = []): UndoOutcome => ({
  ok: false,
  why,
  clashes,
});

async function planRecord(tables: Tables, net: Net, { who, at, types }: TakingBack): Promise<Planned> {
  const step = takenBack(net, (await tables.records.get(net.recordId)) as Raw | undefined, at, types);
  if (!step || 'clash' in step) return step;
  const { before } = step;
  const after = dated(step.after, types);
  return {
    entry: entryOf(before, after, who, at),
    write: ({ records }) => (after ? records.put(after) : records.delete(before)),
  };
}

/** A data set goes into the trash and comes out of it; figures that were written over do not come back. */
async function planDataset(tables: Tables, net: Net, { who, at, now }: TakingBack): Promise<Planned> {
  const { recordId, type, wasThere, isThere, changes } = net;
  const clash = (why: UndoClash['why']): Planned => ({ clash: { recordId, type, why, fields: [] } });
  const row = await tables.datasets.get(recordId);
  const dataset = inUse(row);
  if (wasThere && isThere) return clash('replaced');
  if (wasThere) {
    if (dataset) return undefined;
    if (!row || !removedOf(row, now)) return clash('gone');
    const back = plain(row);
    return { entry: datasetEntry(undefined, back, who, at), write: ({ datasets }) => datasets.put(back) };
  }
  if (!dataset || !isThere) return undefined;
  const importedAt = changes.find(({ path }) => path === 'data.importedAt')?.after;
  if (dataset.importedAt !== importedAt) return clash('changed');
  return {
    entry: datasetEntry(dataset, undefined, who, at),
    write: ({ datasets }) => datasets.put({ ...dataset, removed: { at, who } }),
  };
}

/** Writes what was planned; of records that are there again nothing remains beside them. */
async function carryOut(tables: Tables, steps: readonly PlannedStep[], taking: TakingBack): Promise<NewEntry[]> {
  for (const { write } of steps) write(tables);
  const entries = steps.map(({ entry }) => entry);
  const back = entries.filter(({ kind }) => kind === 'create').map(({ recordId: id, type }) => ({ id, type }));
  return [...entries, ...(await dropRemainders(tables, back, taking))];
}

/** Takes an act back inside a transaction on everything but blocks. See the port for what is promised. */
export async function takeBack(tables: Tables, act: string, taking: TakingBack): Promise<UndoOutcome> {
  const rows = await tables.log.ofAct(act);
  if (rows.length === 0) return refused('unknown');
  if (rows[0]!.undoneBy !== undefined) return refused('nothing');
  const planned: Planned[] = [];
  for (const net of netOf(rows.flatMap(entriesOf)))
    planned.push(await (net.type === DATASET ? planDataset : planRecord)(tables, net, taking));
  const clashes = planned.flatMap((one) => (one && 'clash' in one ? [one.clash] : []));
  if (clashes.length > 0) return refused('clash', clashes);
  const steps = planned.flatMap((one) => (one && 'entry' in one ? [one] : []));
  if (steps.length === 0) return refused('nothing');
  const by = ownId();
  const entries = await append(tables.log, await carryOut(tables, steps, taking), { act: by, undoes: act });
  await mark(tables.log, act, by);
  return doneBy(entries);
}

/** Brings one removed record back as it was when it was removed. */
export async function bringOut(tables: Tables, recordId: string, taking: TakingBack): Promise<UndoOutcome> {
  const last = (await historyOf(tables.log, recordId)).at(-1);
  if (!last || last.type === DATASET) return refused('unknown');
  const [net] = netOf([last]);
  if (last.kind !== 'remove') return refused('nothing');
  const planned = await planRecord(tables, net!, taking);
  if (!planned) return refused('nothing');
  if ('clash' in planned) return refused('clash', [planned.clash]);
  return doneBy(await append(tables.log, await carryOut(tables, [planned], taking)));
}

const doneBy = (entries: readonly ChangeEntry[]): UndoOutcome => {
  const act = actOf(entries);
  return act ? { ok: true, act } : refused('nothing');
};

/** What one step back did. */
interface Undone {
  readonly entries: readonly ChangeEntry[];
  readonly after: Raw | undefined;
}

/** The record before its last entry; the times are those of now, so that undoing counts as the newest change. */
function asBefore(last: ChangeEntry, now: Raw | undefined, at: string): Raw | undefined {
  if (last.kind === 'create') return undefined;
  const back = stepBack(now ?? { id: last.recordId, type: last.type }, last.changes);
  return { ...back, ...(now?.['expiresAt'] === undefined ? {} : { expiresAt: now['expiresAt'] }), updatedAt: at };
}

/**
 * Puts one record back as it was before its last entry. When that was its removal, nothing remains of it any more; when it was removed
 * before and had come back, something remains again.
 */
export async function oneStepBack(tables: Tables, recordId: string, taking: TakingBack): Promise<Undone | undefined> {
  const { who, at, types } = taking;
  const history = await historyOf(tables.log, recordId);
  const last = history.at(-1);
  if (!last) return undefined;
  const now = (await tables.records.get(recordId)) as Raw | undefined;
  const after = dated(asBefore(last, now, at), types);
  if (!now && !after) return undefined;
  if (after) tables.records.put(after);
  else tables.records.delete(now);
  const isRemovedAgain = !after && history.at(-2)?.kind === 'remove';
  const rest = isRemovedAgain
    ? await leaveRemainders(tables, [now], taking)
    : await dropRemainders(tables, after && !now ? [after] : [], taking);
  return { entries: await append(tables.log, [entryOf(now, after, who, at), ...rest]), after };
}
