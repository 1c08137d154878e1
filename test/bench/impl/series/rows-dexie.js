import Dexie from 'dexie';
const db = new Dexie('perf'),
  gm = (i) => 'GM' + String(i).padStart(4, '0');
db.version(1).stores({ v: '[i+r+y]' });
export const open = () => db.open();
export async function write({ data, indicators, regions, years }) {
  let k = 0;
  for (let i = 0; i < indicators; i++) {
    const a = [];
    for (let r = 0; r < regions; r++)
      for (let y = 0; y < years; y++) a.push({ i, r: gm(r), y: 2015 + y, v: data[k++] });
    await db.v.bulkPut(a);
  }
}
export async function sum() {
  let s = 0;
  for (let i = 0; ; i++) {
    const a = await db.v
      .where('[i+r+y]')
      .between([i, Dexie.minKey, Dexie.minKey], [i, Dexie.maxKey, Dexie.maxKey])
      .toArray();
    if (!a.length) return s;
    for (const o of a) s += o.v;
  }
}
export const query = async (i, r) =>
  (
    await db.v
      .where('[i+r+y]')
      .between([i, gm(r), Dexie.minKey], [i, gm(r), Dexie.maxKey])
      .toArray()
  ).map((o) => o.v);
