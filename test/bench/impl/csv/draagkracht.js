import workerUrl from './_draagkracht.worker.js?worker';

const valuesOf = (column, rows) =>
  column.kind === 'figures'
    ? column.values.length === rows
      ? column.values
      : new Float64Array(rows).fill(Number.NaN)
    : Array.from(column.codes, (code) => column.words[code]);

/** Bytes to typed columns, gap columns and statuses; encoding, delimiter and decimal sign are found out, nothing is told. */
export const parse = (blob) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl);
    worker.addEventListener('message', ({ data }) => {
      resolve({
        names: data.columns.map(({ name }) => name),
        columns: data.columns.map((column) => valuesOf(column, data.rows)),
      });
      worker.terminate();
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ blob });
  });
