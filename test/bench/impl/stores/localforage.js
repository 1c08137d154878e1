import localforage from 'localforage';
let db;
export const open = async () => {
  db = localforage.createInstance({ name: 'perf', driver: localforage.INDEXEDDB });
  await db.ready();
};
/** It has no bulk write: one transaction per record, all started at once. */
export const write = (rows) => Promise.all(rows.map((r) => db.setItem(r.id, r)));
export async function readAll() {
  const out = [];
  await db.iterate((v) => {
    out.push(v);
  });
  return out;
}
export async function query(region, indicator) {
  const out = [];
  await db.iterate((v) => {
    if (v.region === region && v.indicator === indicator) out.push(v);
  });
  return out;
}
export const close = () => db._dbInfo?.db?.close();
export const put = (r) => db.setItem(r.id, r);
