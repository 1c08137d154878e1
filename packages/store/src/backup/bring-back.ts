import { checkRecord, type ChangeEntry, type DkRecord, type RecordType, type RestorePreview } from '@draagkracht/model';
import { append, entryOf } from '../repositories/acts.js';
import { rawOf, type Raw } from '../repositories/diff.js';
import { hasExpired } from '../repositories/expiry.js';
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
        const ours = datasetsHere[i];
        return !ours || isNewer(importedAt, ours.importedAt) ? [id] : [];
      }),
    ),
  };
}

/** The history a file holds, by record, without the numbers it had there. */
function historiesIn(log: readonly ChangeEntry[]): Map<string, NewEntry[]> {
  const histories = new Map<string, NewEntry[]>();
  for (const { seq: _seq, ...entry } of [...log].sort((a, b) => a.seq - b.seq)) {
    const history = histories.get(entry.recordId);
    if (history) history.push(entry);
    else histories.set(entry.recordId, [entry]);
  }
  return histories;
}

/**
 * Carries a plan out. A record that this device never knew comes with its history; for any other one entry says what restoring
 * changed. Histories of records that were removed come along too, so that removing can still be undone.
 */
export async function bringBack(
  planned: Plan,
  { content, blocks }: Prepared,
  tables: Tables,
  { who, at }: Bringing,
): Promise<void> {
  const known = new Set((await tables.log.all()).flatMap((act) => act.recordIds));
  const histories = historiesIn(content.log);
  const inFile = new Set((content.records as readonly Partial<DkRecord>[]).map((record) => record?.id));
  const entries: NewEntry[] = [];
  for (const { before, after } of planned.records) {
    const history = before || known.has(after.id) ? undefined : histories.get(after.id);
    entries.push(...(history ?? [entryOf(before, rawOf(after), who, at)]));
    tables.records.put(after);
  }
  for (const raw of planned.setAside) {
    if (!known.has(raw['id'] as string)) entries.push(...(histories.get(raw['id'] as string) ?? []));
    tables.records.put(raw);
  }
  const brought = new Set(entries.map(({ recordId }) => recordId));
  for (const [id, history] of histories)
    if (!known.has(id) && !brought.has(id) && !inFile.has(id)) entries.push(...history);
  await append(tables.log, entries);
  await bringDatasets(planned, content, blocks, tables);
}

async function bringDatasets(
  { datasets }: Plan,
  content: BackupContent,
  blocks: readonly StoredBlock[],
  tables: Tables,
): Promise<void> {
  for (const dataset of content.datasets.filter(({ id }) => datasets.has(id))) {
    await tables.blocks.deleteOf(dataset.id);
    tables.datasets.put(dataset);
  }
  for (const block of blocks) if (datasets.has(block.datasetId)) tables.blocks.put(block);
}
