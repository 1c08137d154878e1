/** The limit of any parser: read the bytes and touch each once. Returns no table. */
export async function parse(blob) {
  const b = new Uint8Array(await blob.arrayBuffer());
  let s = 0;
  for (let i = 0; i < b.length; i++) s += b[i];
  return { limit: s };
}
