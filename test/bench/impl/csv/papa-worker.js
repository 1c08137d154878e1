import Papa from 'papaparse';
import { num } from './_shared.js';
/** Papa's own worker mode: rows come back by structured clone, chunk by chunk, and are converted on the main thread. */
export const parse = (blob, text) =>
  new Promise((ok, error) => {
    let names, cols;
    Papa.parse(blob, {
      worker: true,
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: true,
      error,
      chunk({ data }) {
        if (!names) {
          names = data.shift();
          cols = names.map(() => []);
        }
        for (let c = 0; c < names.length; c++) {
          const o = cols[c];
          if (text.includes(c)) for (const r of data) o.push(r[c]);
          else for (const r of data) o.push(num(r[c]));
        }
      },
      complete() {
        ok({ names, columns: cols.map((c, i) => (text.includes(i) ? c : Float64Array.from(c))) });
      },
    });
  });
