import { inferSchema, initParser } from 'udsv';
import { num } from './_shared.js';
export async function parse(blob, text) {
  let s = await blob.text();
  if (s.charCodeAt(0) === 0xfeff) s = s.slice(1);
  const schema = inferSchema(s, { col: ';', row: '\r\n', encl: '"' });
  const cols = initParser(schema).stringCols(s);
  return {
    names: schema.cols.map((c) => c.name),
    columns: cols.map((c, i) => {
      if (text.includes(i)) return c;
      const o = new Float64Array(c.length);
      for (let r = 0; r < o.length; r++) o[r] = num(c[r]);
      return o;
    }),
  };
}
