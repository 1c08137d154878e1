/** Contract: parse(blob, text) → { names, columns }; columns listed in text are string[], all others Float64Array with NaN for missing. */
export const num = (s) => (s === '.' || s === '' ? NaN : +s.replace(',', '.'));
export function fromRows(rows, text) {
  // rows: string[][], header first
  const names = rows[0],
    n = rows.length - 1;
  const columns = names.map((_, c) => (text.includes(c) ? new Array(n) : new Float64Array(n)));
  for (let c = 0; c < names.length; c++) {
    const o = columns[c];
    if (text.includes(c)) for (let r = 0; r < n; r++) o[r] = rows[r + 1][c];
    else for (let r = 0; r < n; r++) o[r] = num(rows[r + 1][c]);
  }
  return { names, columns };
}
export const transfer = (t) => t.columns.filter((c) => c.buffer).map((c) => c.buffer);
/** Runs a worker that answers one blob with one table. */
export const viaWorker = (url) => (blob, text) =>
  new Promise((ok, no) => {
    const w = new Worker(url);
    w.onmessage = (e) => {
      ok(e.data);
      w.terminate();
    };
    w.onerror = (e) => no(new Error(e.message));
    w.postMessage({ blob, text });
  });
export const answer = (parse) => {
  self.onmessage = async (e) => {
    const t = await parse(e.data.blob, e.data.text);
    self.postMessage(t, transfer(t));
  };
};
