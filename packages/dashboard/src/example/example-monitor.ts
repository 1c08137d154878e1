import { memoryStorage } from '@draagkracht/store';
import type { Storage } from '@draagkracht/model';
import { exampleFigures } from './example-figures.js';
import { exampleRecords } from './example-records.js';

/** Storage in memory with the whole example in it; gone when it is let go of. @param now ISO instant */
export async function exampleStorage(now: string): Promise<Storage> {
  const storage = memoryStorage({ now: () => now });
  const { dataset, blocks } = exampleFigures(now);
  await storage.series.saveDataset(dataset, blocks);
  await storage.records.saveAll(exampleRecords(now));
  return storage;
}
