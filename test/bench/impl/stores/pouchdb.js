import PouchDB from 'pouchdb-browser';
let db;
export const open = async () => {
  db = new PouchDB('perf', { auto_compaction: true });
  await db.info();
};
/** PouchDB's own advice: put what you query on in _id and use key ranges. */
export const write = (rows) => db.bulkDocs(rows.map(({ id, ...r }) => ({ _id: id, ...r })));
const docs = (r) => r.rows.map(({ doc: { _id, _rev, ...d } }) => ({ id: _id, ...d }));
export const readAll = async () => docs(await db.allDocs({ include_docs: true }));
export const query = async (region, indicator) =>
  docs(
    await db.allDocs({
      include_docs: true,
      startkey: `${region}|${indicator}|`,
      endkey: `${region}|${indicator}|\ufff0`,
    }),
  );
export const close = () => db.close();
export const put = async ({ id, ...r }) => db.put({ ...r, _id: id, _rev: (await db.get(id))._rev });
