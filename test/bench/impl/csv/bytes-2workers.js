import url from './_part.worker.js?worker';
import { parseBytes } from './bytes.js';
/** Near-limit on two cores: the file cut in two at a line end (no line breaks inside quotes), a worker each. */
export async function parse(blob, text) {
  const head = new Uint8Array(await blob.slice(0, 65536).arrayBuffer());
  const { names } = parseBytes(head, text, null, 0, head.indexOf(10) + 1);
  const half = blob.size >> 1;
  const go = (from, to) =>
    new Promise((ok, no) => {
      const w = new Worker(url);
      w.onmessage = (e) => {
        ok(e.data);
        w.terminate();
      };
      w.onerror = (e) => no(new Error(e.message));
      w.postMessage({ blob, text, names: from ? names : null, from, to });
    });
  const [a, b] = await Promise.all([go(0, half), go(half, blob.size)]);
  return {
    names,
    columns: a.columns.map((c, i) => {
      const d = b.columns[i];
      if (!c.buffer) return c.concat(d);
      const o = new Float64Array(c.length + d.length);
      o.set(c);
      o.set(d, c.length);
      return o;
    }),
  };
}
