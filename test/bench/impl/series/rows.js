import { openDB } from 'idb';
let db;
const gm = (i) => 'GM' + String(i).padStart(4, '0');
/** One entry per value, key [indicator, region, year]. */
export const open = async () => {
  db = await openDB('perf', 1, {
    upgrade(d) {
      d.createObjectStore('v', { keyPath: ['i', 'r', 'y'] });
    },
  });
};
export async function write({ data, indicators, regions, years }) {
  let k = 0;
  for (let i = 0; i < indicators; i++) {
    // one transaction per indicator (17,000 entries)
    const tx = db.transaction('v', 'readwrite', { durability: 'relaxed' });
    for (let r = 0; r < regions; r++)
      for (let y = 0; y < years; y++) tx.store.put({ i, r: gm(r), y: 2015 + y, v: data[k++] });
    tx.commit?.();
    await tx.done;
  }
}
export async function sum() {
  let s = 0;
  for (let i = 0; ; i++) {
    const a = await db.getAll('v', IDBKeyRange.bound([i], [i, []]));
    if (!a.length) return s;
    for (const o of a) s += o.v;
  }
}
export const query = async (i, r) =>
  (await db.getAll('v', IDBKeyRange.bound([i, gm(r)], [i, gm(r), []]))).map((o) => o.v);
