import { readInWorker } from '@draagkracht/formats';
import workerUrl from './_draagkracht-series.worker.js?worker';

/** What the product does with a dropped file: columns, then regions, periods and one block per indicator, and an inspection. */
export async function parse(blob) {
  const { table } = await readInWorker(blob, { createWorker: () => new Worker(workerUrl), period: '2020' });
  return { series: table };
}
