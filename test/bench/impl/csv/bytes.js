/** Near-limit: one pass over the bytes, numbers read digit by digit into typed arrays, no string per cell. */
const SEMI = 59,
  QUOTE = 34,
  LF = 10,
  CR = 13,
  COMMA = 44,
  DOT = 46,
  MINUS = 45;
const P10 = Array.from({ length: 23 }, (_, i) => Number('1e' + i));
const utf8 = new TextDecoder();
export function parseBytes(b, text, names, from = 0, to = b.length) {
  let p = from;
  const field = () => {
    // a text field at p; leaves p on the delimiter
    if (b[p] !== QUOTE) {
      const a = p;
      while (p < to && b[p] !== SEMI && b[p] !== CR && b[p] !== LF) p++;
      return utf8.decode(b.subarray(a, p));
    }
    const a = ++p;
    let twice = false;
    for (; p < to; p++)
      if (b[p] === QUOTE) {
        if (b[p + 1] !== QUOTE) break;
        twice = true;
        p++;
      }
    const s = utf8.decode(b.subarray(a, p++));
    return twice ? s.replaceAll('""', '"') : s;
  };
  const eol = () => {
    if (b[p] === CR) p++;
    if (b[p] === LF) p++;
  };
  if (!names) {
    names = [];
    if (b[0] === 0xef) p = 3;
    for (;;) {
      names.push(field());
      if (b[p] === SEMI) p++;
      else break;
    }
    eol();
  }
  const w = names.length,
    isText = new Uint8Array(w);
  for (const c of text) isText[c] = 1;
  let lines = 0;
  for (let i = b.indexOf(LF, p); i !== -1 && i < to; i = b.indexOf(LF, i + 1)) lines++;
  if (to > p && b[to - 1] !== LF) lines++;
  const columns = names.map((_, c) => (isText[c] ? new Array(lines) : new Float64Array(lines)));
  let r = 0;
  while (p < to) {
    for (let c = 0; c < w; c++) {
      if (isText[c]) {
        columns[c][r] = field();
        p++;
        continue;
      }
      if (b[p] === QUOTE) {
        columns[c][r] = num(field());
        p++;
        continue;
      }
      let neg = false,
        m = 0,
        d = -1,
        n = 0,
        ch = b[p];
      if (ch === MINUS) {
        neg = true;
        ch = b[++p];
      }
      for (;;) {
        const k = ch - 48;
        if (k >= 0 && k <= 9) {
          m = m * 10 + k;
          n++;
          if (d >= 0) d++;
        } else if (ch === COMMA || ch === DOT) d = 0;
        else break;
        ch = b[++p];
      }
      columns[c][r] = n === 0 ? NaN : (neg ? -m : m) / (d > 0 ? P10[d] : 1);
      p++; // the ';' or the CR/LF
    }
    if (b[p - 1] === CR) {
      if (b[p] === LF) p++;
    }
    r++;
  }
  return { names, columns: r === lines ? columns : columns.map((c) => c.slice(0, r)) };
}
const num = (s) => (s === '.' || s === '' ? NaN : +s.replace(',', '.'));
export const parse = async (blob, text) => parseBytes(new Uint8Array(await blob.arrayBuffer()), text);
