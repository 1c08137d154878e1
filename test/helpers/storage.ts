import { Connection, type ConnectionEvents } from '../../packages/store/src/connection.js';
import { steps } from '../../packages/store/src/migrations/steps.js';
import {
  changedRecord,
  emptyBlock,
  newRecord,
  principleAgreement,
  type Dataset,
  type DkRecord,
  type PrincipleAgreement,
  type SeriesBlock,
} from '@draagkracht/model';

/** An hour of a fixed day, as an ISO instant: `hour(3)` is three o'clock. */
export const hour = (n: number): string => new Date(Date.UTC(2026, 0, 5, n)).toISOString();

/** An id that is a UUID and can be told apart in a failing test. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const words: PrincipleAgreement = {
  principle: 1,
  ownWords: 'naast mensen staan',
  example: 'de fiets',
  agreement: 'wij bellen eerst',
  ownerRole: 'wijkteam',
  reviewOn: '2026-02-02',
};

/** An agreement of `wijkteam`, made at an hour. */
export const agreement = (
  n: number,
  data: Partial<PrincipleAgreement> = {},
  at = hour(n),
): DkRecord<PrincipleAgreement> =>
  newRecord(principleAgreement, { ...words, ...data }, { id: uuid(n), now: at, authorRole: 'wijkteam' });

/** The same agreement with other words, at a later hour. */
export const changed = (
  record: DkRecord,
  data: Partial<PrincipleAgreement>,
  at: string,
): DkRecord<PrincipleAgreement> =>
  changedRecord(principleAgreement, record, { ...(record.data as PrincipleAgreement), ...data }, at);

/** A data set of three neighbourhoods and two years, with two indicators. */
export const dataset = (id: string, importedAt = hour(1)): Dataset => ({
  id,
  label: 'Kerncijfers',
  file: { name: 'kwb.csv', bytes: 1234 },
  importedAt,
  indicators: ['aantal', 'aandeel'].map((name) => ({
    id: name,
    label: { nl: name, en: name },
    unit: '',
    decimals: 0,
    direction: 'neutral',
  })),
  regionCodes: ['NL00', 'GM0362', 'BU03620000'],
  regionLabels: ['Nederland', 'Amstelveen', 'Stadshart'],
  periods: ['2019JJ00', '2020JJ00'],
  problems: [{ code: 'unknown-column', severity: 'note', count: 2 }],
});

/** A block over the axes of a data set: 0, 1, 2 … and the last cell suppressed. */
export function block({ regionCodes, periods }: Dataset, indicatorId: string): SeriesBlock {
  const made = emptyBlock(indicatorId, regionCodes, periods);
  const last = made.values.length - 1;
  for (let i = 0; i < last; i++) made.values[i] = i;
  made.gaps.fill(0, 0, last).fill(2, last);
  return made;
}

/** The name of a database that no other test uses. */
export const freshName = (): string => `test-${crypto.randomUUID()}`;

/** Deletes a database and waits until it is gone. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });

/** The names of the databases there are; WebKit goes on listing one that an abort took away, with version 0. */
export const databaseNames = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).filter(({ version }) => version !== 0).map(({ name }) => name);

/** Opens a database without any of our code. `upgrade` is called when it is new or older. */
export const openRaw = (
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase, asked: IDBOpenDBRequest) => void,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, version);
    asked.onupgradeneeded = () => upgrade?.(asked.result, asked);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** Puts rows into a store of an open database without any of our code. */
export const putRaw = (database: IDBDatabase, store: string, ...rows: readonly unknown[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    for (const row of rows) transaction.objectStore(store).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** How many rows a store holds, asked without any of our code. */
export const countRaw = (database: IDBDatabase, store: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = database.transaction(store).objectStore(store).count();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** Resolves when the condition holds; looks again after every turn of the event loop. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A connection to a database of one's own, with the browser's IndexedDB. */
export const connectionTo = (name: string, events: Partial<ConnectionEvents> = {}): Connection =>
  new Connection(
    name,
    { factory: indexedDB, steps, patience: 3000 },
    { onCreated() {}, onNewer() {}, onGone() {}, onUnblocked() {}, ...events },
  );
