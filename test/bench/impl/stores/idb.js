import { openDB } from 'idb';
let db;
export const open = async () => {
  db = await openDB('perf', 1, {
    upgrade(d) {
      d.createObjectStore('r', { keyPath: 'id' }).createIndex('ri', ['region', 'indicator']);
    },
  });
};
/** One transaction, requests not awaited one by one. */
export async function write(rows) {
  const tx = db.transaction('r', 'readwrite', { durability: 'relaxed' });
  for (const r of rows) tx.store.put(r);
  tx.commit?.();
  await tx.done;
}
export const readAll = () => db.getAll('r');
export const query = (region, indicator) => db.getAllFromIndex('r', 'ri', [region, indicator]);
export const close = () => db.close();
export const put = (r) => db.put('r', r);
