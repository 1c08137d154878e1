import { openDB } from 'idb';
/** Records kept in pages of `size` per entry, sorted by id; a page's key is its first id. */
export function pages(size) {
  let db;
  const before = (tx, id) => tx.store.openCursor(IDBKeyRange.upperBound(id), 'prev');
  return {
    async open() {
      db = await openDB('perf', 1, {
        upgrade(d) {
          d.createObjectStore('p');
        },
      });
    },
    async write(rows) {
      const s = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
        tx = db.transaction('p', 'readwrite', { durability: 'relaxed' });
      for (let i = 0; i < s.length; i += size) {
        const part = s.slice(i, i + size);
        tx.store.put(part, part[0].id);
      }
      tx.commit?.();
      await tx.done;
    },
    readAll: async () => (await db.getAll('p')).flat(),
    async query(region, indicator) {
      const lo = `${region}|${indicator}|`,
        hi = lo + '\uffff',
        out = [];
      // pages that start inside the range, then the one that starts before it
      for (let c = await before(db.transaction('p'), hi); c; c = await c.continue()) {
        out.unshift(...c.value.filter((r) => r.id >= lo && r.id <= hi));
        if (c.key <= lo) break;
      }
      return out;
    },
    async put(r) {
      const tx = db.transaction('p', 'readwrite', { durability: 'relaxed' }),
        c = await before(tx, r.id),
        page = c.value,
        i = page.findIndex((o) => o.id === r.id);
      if (i < 0) page.push(r);
      else page[i] = r;
      c.update(page);
      tx.commit?.();
      await tx.done;
    },
    close: () => db.close(),
  };
}
