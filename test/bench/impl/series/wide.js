import { openDB } from 'idb';
let db;
const gm = (i) => 'GM' + String(i).padStart(4, '0');
/** One entry per CSV row: region × year, with 120 named numbers. */
export const open = async () => {
  db = await openDB('perf', 1, {
    upgrade(d) {
      d.createObjectStore('w', { keyPath: ['region', 'year'] });
    },
  });
};
export async function write({ data, indicators, regions, years }) {
  const names = Array.from({ length: indicators }, (_, i) => 'indicator_' + i);
  for (let r0 = 0; r0 < regions; r0 += 100) {
    const tx = db.transaction('w', 'readwrite', { durability: 'relaxed' });
    for (let r = r0; r < Math.min(regions, r0 + 100); r++)
      for (let y = 0; y < years; y++) {
        const o = { region: gm(r), year: 2015 + y };
        for (let i = 0; i < indicators; i++) o[names[i]] = data[(i * regions + r) * years + y];
        tx.store.put(o);
      }
    tx.commit?.();
    await tx.done;
  }
}
export async function sum() {
  let s = 0;
  for (const o of await db.getAll('w')) for (const k in o) if (k[0] === 'i') s += o[k];
  return s;
}
export const query = async (i, r) =>
  (await db.getAll('w', IDBKeyRange.bound([gm(r)], [gm(r), []]))).map((o) => o['indicator_' + i]);
