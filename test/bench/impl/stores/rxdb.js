import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
let db, c;
const str = (maxLength) => ({ type: 'string', maxLength }),
  num = { type: 'number' };
export async function open() {
  db = await createRxDatabase({ name: 'perf', storage: getRxStorageDexie(), multiInstance: false, eventReduce: true });
  ({ r: c } = await db.addCollections({
    r: {
      schema: {
        version: 0,
        primaryKey: 'id',
        type: 'object',
        required: ['id', 'region', 'indicator'],
        indexes: [['region', 'indicator']],
        properties: {
          id: str(60),
          region: str(10),
          indicator: str(10),
          year: num,
          value: num,
          lower: num,
          upper: num,
          source: { type: 'string' },
          status: { type: 'string' },
          updated: num,
        },
      },
    },
  }));
}
export const write = (rows) => c.bulkInsert(rows);
export const readAll = async () => (await c.find().exec()).map((d) => d._data);
export const query = async (region, indicator) =>
  (await c.find({ selector: { region, indicator } }).exec()).map((d) => d._data);
export const close = () => db.close();
export const put = (r) => c.upsert(r);
