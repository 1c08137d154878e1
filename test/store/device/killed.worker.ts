import { deviceStorage } from '../../../packages/store/src/device/device-storage.js';
import { agreement, block, dataset } from '../../helpers/storage.js';

/** What to write, and after how many rows the worker stops answering in the middle of its transaction. */
export interface Task {
  readonly name: string;
  readonly blocks?: number;
  readonly records?: number;
  readonly hangAfter: number;
}

/** From the given row on this worker does nothing any more but wait for its end, with its transaction open. */
function hangAfter(rows: number): void {
  let left = rows;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    const request = put.apply(this, given);
    if (--left === 0) {
      postMessage('hanging');
      for (;;);
    }
    return request;
  };
}

async function write({ name, blocks = 0, records = 0, hangAfter: rows }: Task): Promise<void> {
  const storage = deviceStorage(name);
  const set = dataset('a');
  hangAfter(rows);
  const numbers = Array.from({ length: Math.max(blocks, records) }, (_, n) => n);
  if (blocks > 0)
    await storage.series.saveDataset(
      set,
      numbers.map((n) => block(set, `i${n}`)),
    );
  else await storage.records.saveAll(numbers.map((n) => agreement(n)));
  postMessage('saved');
}

onmessage = ({ data }: MessageEvent<Task>) => void write(data);
