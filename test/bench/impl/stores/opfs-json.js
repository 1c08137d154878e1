/** The limit for bulk: one JSON file in the origin-private file system; every query reads and every put writes all of it. */
let dir, rows;
const file = async () => dir.getFileHandle('r.json', { create: true });
export const open = async () => {
  dir = await navigator.storage.getDirectory();
};
export async function write(r) {
  const w = await (await file()).createWritable();
  await w.write(JSON.stringify((rows = r)));
  await w.close();
}
export const readAll = async () => JSON.parse(await (await (await file()).getFile()).text());
export const query = async (region, indicator) =>
  (await readAll()).filter((r) => r.region === region && r.indicator === indicator);
export const put = async (r) => write((rows ??= await readAll()).map((o) => (o.id === r.id ? r : o)));
