import { expect } from '@open-wc/testing';
import { AbortedError, createReadWorker, readFile, readInWorker, UnreadableError } from '@draagkracht/formats';
import { itOnReal } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const csv = new Blob([utf8('regio;Jaar;wmo\nGM0362;2023;70,5\nGM0362;2024;.\n')]);

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Whether this browser lets a stream move to a worker: WebKit does not. */
const movesStreams = (): boolean => {
  const stream = new Blob([]).stream();
  try {
    structuredClone(stream, { transfer: [stream] });
    return true;
  } catch {
    return false;
  }
};

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
  it('takes a stream, and reads it here in a browser that moves none to a worker', async () => {
    const { table } = await readInWorker(csv.stream(), { ...options, onFallback });
    expect([table.blocks[0]!.values[0], fellBack]).to.deep.equal([70.5, movesStreams() ? 0 : 1]);
  });
  it('reads here what no worker can be sent', async () => {
    const deaf = createReadWorker();
    const post = deaf.postMessage.bind(deaf);
    deaf.postMessage = (message: { type: string }) => {
      if (message.type === 'read') throw new DOMException('The object can not be cloned.', 'DataCloneError');
      post(message, []);
    };
    const { table } = await readInWorker(csv.stream(), { ...options, onFallback, createWorker: () => deaf });
    expect([table.blocks[0]!.values[0], fellBack]).to.deep.equal([70.5, 1]);
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
  // How long the page waits is measured in the benchmarks (s5); here it only has to be the worker that reads.
  itOnReal('leaves a whole country to the worker', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const { table } = await readInWorker(new Blob([bytes]), { ...options, fileName: 'kwb2020.csv', onFallback });
    expect(table.regionCodes.length).to.equal(17_341);
    expect(fellBack).to.equal(0);
  });
});
