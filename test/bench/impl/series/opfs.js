/** The limit: one flat file in the origin-private file system, read back by byte range. */
let dir, years, regions;
const file = async (create) => dir.getFileHandle('series.f64', { create });
export const open = async () => {
  dir = await navigator.storage.getDirectory();
  ({ years, regions } = JSON.parse(localStorage.getItem('m') ?? '{}'));
};
export async function write(m) {
  ({ years, regions } = m);
  localStorage.setItem('m', JSON.stringify({ years, regions }));
  const w = await (await file(true)).createWritable();
  await w.write(m.data);
  await w.close();
}
export async function sum() {
  const a = new Float64Array(await (await (await file()).getFile()).arrayBuffer());
  let s = 0;
  for (let i = 0; i < a.length; i++) s += a[i];
  return s;
}
export async function query(i, r) {
  const o = (i * regions + r) * years * 8;
  return Array.from(new Float64Array(await (await (await file()).getFile()).slice(o, o + years * 8).arrayBuffer()));
}
