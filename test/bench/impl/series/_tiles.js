import { openDB } from 'idb';
/** Typed-array tiles: one entry per indicator per block of regions. block = all regions gives one chunk per indicator. */
export function tiles(block, Type = Float64Array) {
  let db, meta;
  return {
    async open() {
      db = await openDB('perf', 1, {
        upgrade(d) {
          d.createObjectStore('t');
        },
      });
      meta = await db.get('t', 'meta');
    },
    async write({ data, indicators, regions, years }) {
      meta = { indicators, regions, years, block: block ?? regions };
      const b = meta.block,
        tx = db.transaction('t', 'readwrite', { durability: 'relaxed' });
      tx.store.put(meta, 'meta');
      for (let i = 0; i < indicators; i++)
        for (let r = 0; r < regions; r += b)
          tx.store.put(
            Type.from(data.subarray((i * regions + r) * years, (i * regions + Math.min(regions, r + b)) * years)),
            [i, r / b],
          );
      tx.commit?.();
      await tx.done;
    },
    async sum() {
      let s = 0;
      for (const a of await db.getAll('t', IDBKeyRange.bound([0], [Infinity])))
        for (let k = 0; k < a.length; k++) s += a[k];
      return s;
    },
    async query(i, r) {
      const b = meta.block,
        a = await db.get('t', [i, Math.floor(r / b)]),
        o = (r % b) * meta.years;
      return Array.from(a.subarray(o, o + meta.years));
    },
  };
}
