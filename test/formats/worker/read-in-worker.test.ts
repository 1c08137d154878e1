import { expect } from '@open-wc/testing';
import {
  AbortedError,
  createReadWorker,
  readFile,
  readInWorker,
  UnreadableError,
  type ReadFile,
} from '@draagkracht/formats';
import { itOnReal } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const csv = new Blob([utf8('regio;Jaar;wmo\nGM0362;2023;70,5\nGM0362;2024;.\n')]);

/** The longest time the page could not do anything while a promise was awaited, in milliseconds. */
async function longestWait<T>(work: Promise<T>): Promise<{ result: T; longest: number }> {
  let longest = 0;
  let last = performance.now();
  let going = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) port2.postMessage(0);
  };
  port2.postMessage(0);
  const result = await work;
  going = false;
  port1.close();
  return { result, longest };
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('readInWorker', () => {
  const options = { fileName: 'wmo.csv', createWorker: createReadWorker };
  let fellBack = 0;
  const onFallback = (): void => void fellBack++;
  beforeEach(() => (fellBack = 0));

  it('gives what reading here gives, without falling back', async () => {
    const told: number[] = [];
    const result = await readInWorker(csv, { ...options, onFallback, onProgress: (read) => told.push(read) });
    expect(result).to.deep.equal(await readFile(csv, { fileName: 'wmo.csv' }));
    expect([fellBack, told.at(-1)]).to.deep.equal([0, csv.size]);
  });
  it('takes a stream', async () => {
    const { table } = await readInWorker(csv.stream(), { ...options, onFallback });
    expect([table.blocks[0]!.values[0], fellBack]).to.deep.equal([70.5, 0]);
  });
  it('tells why a file cannot be read', async () => {
    const error = await failure(readInWorker(new Blob(['<html>']), options));
    expect(error).to.be.instanceOf(UnreadableError);
    expect((error as UnreadableError).problem.code).to.equal('html');
  });
  it('reads here when no worker may be made or its script does not come', async () => {
    const here = await readFile(csv, { fileName: 'wmo.csv' });
    const refused = (): Worker => {
      throw new Error('forbidden by the page');
    };
    expect(await readInWorker(csv, { ...options, onFallback, createWorker: refused })).to.deep.equal(here);
    const absent = (): Worker => new Worker('/there-is-no-such-file.js', { type: 'module' });
    expect(await readInWorker(csv, { ...options, onFallback, createWorker: absent })).to.deep.equal(here);
    expect(fellBack).to.equal(2);
  });
  it('stops when asked', async () => {
    const control = new AbortController();
    const large = new Blob(['regio;Jaar;n\n', ...Array.from({ length: 200 }, () => 'GM0362;2023;1\n'.repeat(20_000))]);
    const error = failure(
      readInWorker(large, { ...options, signal: control.signal, onProgress: () => control.abort() }),
    );
    expect(await error).to.be.instanceOf(AbortedError);
    expect(await failure(readInWorker(csv, { ...options, signal: control.signal }))).to.be.instanceOf(AbortedError);
  });
  itOnReal('never holds the page up over 50 ms', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const file = new Blob([bytes]);
    await readInWorker(csv, options);
    let longest = Infinity;
    // Other work on the machine can hold a page up as well; work of ours would do so every time.
    for (let attempt = 0; attempt < 5 && longest >= 50; attempt++) {
      const reading = await longestWait<ReadFile>(
        readInWorker(file, { ...options, fileName: 'kwb2020.csv', onFallback }),
      );
      expect(reading.result.table.regionCodes.length).to.equal(17_341);
      longest = Math.min(longest, reading.longest);
    }
    expect(fellBack).to.equal(0);
    expect(longest, `longest wait ${longest.toFixed(0)} ms`).to.be.lessThan(50);
  });
});
