import { checkRecord, type Dataset, type DkRecord, type RecordType, type RestorePreview } from '@draagkracht/model';
import { append, entryOf, type OfAct } from '../repositories/acts.js';
import { rawOf, type Raw } from '../repositories/diff.js';
import { hasExpired } from '../repositories/expiry.js';
import { datasetEntry, inUse } from '../repositories/stored-dataset.js';
import type { NewEntry, StoredBlock } from '../schema.js';
import type { Tables } from '../tables.js';
import type { BackupContent } from './backup-file.js';
import { blockFromText } from './block-text.js';

/** Who restores, when, and which records are known. */
export interface Bringing {
  readonly types: readonly RecordType[];
  readonly who: string;
  readonly at: string;
}

/** The content of a file with every record checked and every column decoded: all that can be done before a transaction. */
export interface Prepared {
  readonly content: BackupContent;
  readonly records: readonly DkRecord[];
  readonly rejected: RestorePreview['rejected'];
  readonly blocks: readonly StoredBlock[];
}

/** What of a file is to be written here. */
export interface Plan {
  readonly records: readonly { readonly before: Raw | undefined; readonly after: DkRecord }[];
  readonly setAside: readonly Raw[];
  /** Identities of data sets. */
  readonly datasets: ReadonlySet<string>;
}

/** Checks and decodes a file. @returns `undefined` when a block cannot be decoded. */
export function prepare(content: BackupContent, { types, at }: Bringing): Prepared | undefined {
  const records: DkRecord[] = [];
  const rejected: { position: number; fault: RestorePreview['rejected'][number]['fault'] }[] = [];
  for (const [position, raw] of content.records.entries()) {
    const checked = checkRecord(raw, types);
    if (!checked.ok) rejected.push({ position, fault: checked.fault });
    else if (!hasExpired(checked.record, at)) records.push(checked.record);
  }
  const blocks = content.blocks.map(blockFromText);
  return blocks.includes(undefined) ? undefined : { content, records, rejected, blocks: blocks as StoredBlock[] };
}

const isNewer = (theirs: string, ours: unknown): boolean => !(Date.parse(String(ours)) >= Date.parse(theirs));

/** What a prepared file would change here. Nothing is written. */
export async function plan({ content, records }: Prepared, tables: Tables): Promise<Plan> {
  const [here, asideHere, datasetsHere] = await Promise.all([
    tables.records.getMany(records.map(({ id }) => id)),
    tables.records.getMany(content.setAside.map(({ key }) => key)),
    tables.datasets.getMany(content.datasets.map(({ id }) => id)),
  ]);
  return {
    records: records.flatMap((after, i) => {
      const before = here[i] as Raw | undefined;
      const wins = !before || (before['type'] === after.type && isNewer(after.updatedAt, before['updatedAt']));
      return wins ? [{ before, after }] : [];
    }),
    setAside: content.setAside.flatMap(({ raw }, i) =>
      asideHere[i] === undefined && typeof (raw as Raw)['type'] === 'string' ? [raw as Raw] : [],
    ),
    datasets: new Set(
      content.datasets.flatMap(({ id, importedAt }, i) => {
        const ours = inUse(datasetsHere[i]);
        return !ours || isNewer(importedAt, ours.importedAt) ? [id] : [];
      }),
    ),
  };
}

/** One act of a file's log, with those of its entries that come along, in their order. */
export interface FileAct {
  readonly of: OfAct;
  readonly entries: NewEntry[];
}

/** The acts of a file, oldest first, with the entries of some records only. */
export function actsIn(content: BackupContent, wanted: (recordId: string) => boolean): FileAct[] {
  const acts = new Map<string | number, FileAct>();
  for (const { seq, act, undoes, undoneBy, ...entry } of [...content.log].sort((a, b) => a.seq - b.seq)) {
    if (!wanted(entry.recordId)) continue;
    const key = act ?? seq;
    const found = acts.get(key) ?? { of: { act, undoes, undoneBy }, entries: [] };
    acts.set(key, found);
    found.entries.push(entry);
  }
  return [...acts.values()];
}

/**
 * Carries a plan out. A record that this device never knew comes with its history, act by act; what restoring changed in any other
 * is one act. Histories of records that were removed come along too, so that removing can still be undone.
 */
export async function bringBack(
  planned: Plan,
  { content, blocks }: Prepared,
  tables: Tables,
  { who, at }: Bringing,
): Promise<void> {
  const known = new Set((await tables.log.all()).flatMap((act) => act.recordIds));
  const told = new Set(content.log.map(({ recordId }) => recordId));
  const changes = planned.records.filter(({ before, after }) => before || known.has(after.id) || !told.has(after.id));
  const comes = new Set(planned.records.map(({ after }) => after.id));
  for (const { after } of changes) comes.delete(after.id);
  for (const raw of planned.setAside) comes.add(raw['id'] as string);
  const inFile = new Set([
    ...(content.records as readonly Partial<DkRecord>[]).map((record) => record?.id),
    ...content.setAside.map(({ key }) => key),
  ]);
  const histories = actsIn(content, (id) => !known.has(id) && (comes.has(id) || !inFile.has(id)));
  for (const { after } of planned.records) tables.records.put(after);
  for (const raw of planned.setAside) tables.records.put(raw);
  for (const { of, entries } of histories) await append(tables.log, entries, of);
  const sets = await bringDatasets(planned, content, blocks, tables);
  await append(tables.log, [
    ...changes.map(({ before, after }) => entryOf(before, rawOf(after), who, at)),
    ...sets
      .filter(({ after }) => known.has(after.id) || !told.has(after.id))
      .map(({ before, after }) => datasetEntry(before, after, who, at)),
  ]);
}

/** Writes the data sets of the plan with their figures. @returns each with what was in use here under its name */
async function bringDatasets(
  { datasets }: Plan,
  content: BackupContent,
  blocks: readonly StoredBlock[],
  tables: Tables,
): Promise<{ before: Dataset | undefined; after: Dataset }[]> {
  const brought = content.datasets.filter(({ id }) => datasets.has(id));
  const here = await tables.datasets.getMany(brought.map(({ id }) => id));
  for (const dataset of brought) {
    await tables.blocks.deleteOf(dataset.id);
    tables.datasets.put(dataset);
  }
  for (const block of blocks) if (datasets.has(block.datasetId)) tables.blocks.put(block);
  return brought.map((after, i) => ({ before: inUse(here[i]), after }));
}
