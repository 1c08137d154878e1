import { openDB } from 'idb';
let db;
/** Near-limit for one-entry-per-record: no secondary index, the query is a range on the composite key. */
export const open = async () => {
  db = await openDB('perf', 1, {
    upgrade(d) {
      d.createObjectStore('r', { keyPath: 'id' });
    },
  });
};
export async function write(rows) {
  const tx = db.transaction('r', 'readwrite', { durability: 'relaxed' });
  for (const r of rows) tx.store.put(r);
  tx.commit?.();
  await tx.done;
}
export const readAll = () => db.getAll('r');
export const query = (region, indicator) =>
  db.getAll('r', IDBKeyRange.bound(`${region}|${indicator}|`, `${region}|${indicator}|\uffff`));
export const close = () => db.close();
export const put = (r) => db.put('r', r);
