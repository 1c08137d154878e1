import Dexie from 'dexie';
const db = new Dexie('perf');
db.version(1).stores({ r: 'id, [region+indicator]' });
export const open = () => db.open();
export const write = (rows) => db.r.bulkPut(rows);
export const readAll = () => db.r.toArray();
export const query = (region, indicator) => db.r.where({ region, indicator }).toArray();
export const close = () => db.close();
export const put = (r) => db.r.put(r);
