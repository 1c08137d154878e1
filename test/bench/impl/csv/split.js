import { fromRows } from './_shared.js';
/** Native baseline: split; only where a line gets too many cells are quoted pieces glued together again. */
const glue = (c) => {
  const o = [];
  for (const s of c) {
    const last = o.length - 1;
    if (last >= 0 && o[last][0] === '"' && o[last].match(/"/g).length & 1) o[last] += ';' + s;
    else o.push(s);
  }
  return o;
};
const cell = (s) => (s[0] === '"' ? s.slice(1, -1).replaceAll('""', '"') : s);
export async function parse(blob, text) {
  const rows = [];
  for (const l of (await blob.text()).split('\r\n')) {
    if (!l) continue;
    let c = l.split(';');
    if (rows.length && c.length !== rows[0].length) c = glue(c);
    for (let i = 0; i < c.length; i++) if (c[i][0] === '"') c[i] = cell(c[i]);
    rows.push(c);
  }
  return fromRows(rows, text);
}
