import { readCsv } from '@draagkracht/formats';

/** The reader of our formats room in a worker, with columns instead of series as its answer: the contract of this scenario. */
self.addEventListener('message', async ({ data: { blob } }) => {
  const table = await readCsv(blob);
  const buffers = table.columns.flatMap((column) =>
    column.kind === 'words' ? [column.codes] : [column.values, column.gaps, ...(column.status ? [column.status] : [])],
  );
  self.postMessage(
    table,
    buffers.map(({ buffer }) => buffer),
  );
});
