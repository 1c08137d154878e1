import { layer, noRows, type HeldRows } from '../memory/layer.js';
import { pour } from '../memory/pour.js';
import type { StoreName } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import type { OpenKey } from './keyring.js';
import { Moved, openedTables, OtherLock, Snapshot } from './opened-tables.js';
import { sealedStores, sealRow, type Cipher, type SealedStore } from './sealed-row.js';

/** A piece of work on tables that are sealed. */
export interface SealedWork<Result> {
  readonly device: Engine;
  readonly subtle: SubtleCrypto;
  readonly key: OpenKey;
  readonly stores: readonly StoreName[];
  readonly work: (tables: Tables) => Promise<Result>;
}

const tablesOver = (draft: HeldRows, nextSeq: () => number, snapshot: Snapshot): Tables =>
  layer(draft, nextSeq, { ...openedTables(snapshot), lock: layer(noRows(), nextSeq).lock });

/** Reads. @throws {Moved | OtherLock} when it has to begin anew */
export function readSealed<Result>({ device, subtle, key, work }: SealedWork<Result>): Promise<Result> {
  return work(tablesOver(noRows(), () => 0, new Snapshot(device, { subtle, key: key.key }, key.id)));
}

async function sealTable<Name extends SealedStore>(cipher: Cipher, name: Name, held: HeldRows[Name]): Promise<void> {
  const put = [...held].filter(([, { gone }]) => !gone);
  const sealed = await Promise.all(put.map(([, { row }]) => sealRow(cipher, name, row)));
  for (const [i, [key]] of put.entries()) held.set(key, { row: sealed[i]! });
}

/**
 * Writes: the work is done on a draft, the draft is sealed, and then it is written in one transaction, provided that nobody was
 * in between. @throws {Moved | OtherLock} when it has to begin anew; nothing is written then
 */
export async function writeSealed<Result>({ device, subtle, key, stores, work }: SealedWork<Result>): Promise<Result> {
  const row = await device.read(['lock'], ({ lock }) => lock.get('lock'));
  if (row?.seal?.id !== key.id) throw new OtherLock(row);
  const cipher = { subtle, key: key.key };
  const draft = noRows();
  let lastSeq = row.lastSeq ?? 0;
  const result = await work(tablesOver(draft, () => ++lastSeq, new Snapshot(device, cipher, key.id, row.revision)));
  await Promise.all(sealedStores.map((name) => sealTable(cipher, name, draft[name])));
  await device.write([...new Set([...stores, 'lock' as const])], async (tables) => {
    const now = await tables.lock.get('lock');
    if (now?.revision !== row.revision) throw new Moved();
    pour(draft, tables, stores);
    tables.lock.put({ ...now, revision: now.revision + 1, lastSeq });
  });
  return result;
}
