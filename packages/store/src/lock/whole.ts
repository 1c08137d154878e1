import type { LockProgress } from '@draagkracht/model';
import type { Kept, LockRow, Seal } from '../schema.js';
import type { Engine, LogTable, Table, Tables } from '../tables.js';
import { Moved } from './opened-tables.js';
import { openRow, sealedStores, sealRow, type Cipher, type SealedStore } from './sealed-row.js';

/** So many rows are sealed at once: enough to keep the cipher busy, few enough to say how far it is. */
const AT_ONCE = 250;

type Rows = { readonly [Name in SealedStore]: readonly Kept[Name][] };
type Turn = <Name extends SealedStore>(name: Name, row: Kept[Name]) => Promise<Kept[Name] | undefined>;

/** Everything on the device, as it lies there, with the lock as it was at that moment. */
const readWhole = (device: Engine): Promise<{ row: LockRow | undefined; rows: Rows }> =>
  device.read([...sealedStores, 'lock'], async (tables) => {
    const [row, records, log, datasets, blocks, drafts] = await Promise.all([
      tables.lock.get('lock'),
      tables.records.all(),
      tables.log.all(),
      tables.datasets.all(),
      tables.blocks.all(),
      tables.drafts.all(),
    ]);
    return { row, rows: { records, log, datasets, blocks, drafts } };
  });

async function turnAll(rows: Rows, turn: Turn, progress: LockProgress): Promise<Rows> {
  const total = sealedStores.reduce((sum, name) => sum + rows[name].length, 0);
  let done = 0;
  const turned = async <Name extends SealedStore>(name: Name): Promise<Kept[Name][]> => {
    const all: Kept[Name][] = [];
    for (let start = 0; start < rows[name].length; start += AT_ONCE) {
      const some = rows[name].slice(start, start + AT_ONCE);
      const other = await Promise.all(some.map((row) => turn(name, row)));
      all.push(...other.map((row, i) => row ?? some[i]!));
      progress((done += some.length), total);
    }
    return all;
  };
  return {
    records: await turned('records'),
    log: await turned('log'),
    datasets: await turned('datasets'),
    blocks: await turned('blocks'),
    drafts: await turned('drafts'),
  };
}

function putAll(rows: Rows, tables: Tables): void {
  const put = <Row>(table: Table<Row>, all: readonly Row[]): void => all.forEach((row) => table.put(row));
  put(tables.records, rows.records);
  put(tables.log, rows.log);
  put(tables.datasets, rows.datasets);
  put(tables.blocks, rows.blocks);
  put(tables.drafts, rows.drafts);
}

/** The number the log would give now. Asking for it uses it up. */
async function numberOf(log: LogTable): Promise<number> {
  const act = { act: '', recordIds: [], entries: [] };
  const seq = await log.append(act);
  log.delete({ ...act, seq });
  return seq;
}

/** What turning everything over takes. */
export interface Turning {
  readonly device: Engine;
  readonly cipher: Cipher;
  readonly progress?: LockProgress | undefined;
}

/**
 * Seals everything, in one transaction.
 * @returns false when there is a seal already
 * @throws {Moved} when something was written meanwhile; nothing is changed then
 */
export async function sealWhole({ device, cipher, progress }: Turning, seal: Seal): Promise<boolean> {
  const { row, rows } = await readWhole(device);
  if (row?.seal) return false;
  const sealed = await turnAll(rows, (name, one) => sealRow(cipher, name, one), progress ?? (() => undefined));
  await device.write([...sealedStores, 'lock'], async (tables) => {
    const now = await tables.lock.get('lock');
    if (now?.revision !== row?.revision) throw new Moved();
    const lastSeq = await numberOf(tables.log);
    putAll(sealed, tables);
    tables.lock.put({ id: 'lock', revision: (now?.revision ?? 0) + 1, seal, lastSeq });
  });
  return true;
}

/**
 * Makes everything readable again, in one transaction; what was damaged stays as it is.
 * @returns false when the seal is another one, or gone
 * @throws {Moved} when something was written meanwhile; nothing is changed then
 */
export async function openWhole({ device, cipher, progress }: Turning, sealId: string): Promise<boolean> {
  const { row, rows } = await readWhole(device);
  if (row?.seal?.id !== sealId) return false;
  const opened = await turnAll(rows, (name, one) => openRow(cipher, name, one), progress ?? (() => undefined));
  await device.write([...sealedStores, 'lock'], async (tables) => {
    const now = await tables.lock.get('lock');
    if (now?.revision !== row.revision) throw new Moved();
    putAll(opened, tables);
    tables.lock.put({ id: 'lock', revision: now.revision + 1 });
  });
  return true;
}
