import { parseBytes } from './bytes.js';
import { transfer } from './_shared.js';
self.onmessage = async (e) => {
  const { blob, text, names, from, to } = e.data;
  const b = new Uint8Array(await blob.slice(from, to + 65536).arrayBuffer());
  const t = parseBytes(
    b,
    text,
    names,
    from ? b.indexOf(10) + 1 : 0,
    Math.min(b.length, b.indexOf(10, to - from) + 1 || b.length),
  );
  self.postMessage(t, transfer(t));
};
