import { expect } from '@open-wc/testing';
import { AbortedError } from '@draagkracht/formats';
import { untilAborted } from '../../../packages/formats/src/source/until-aborted.js';

const nameOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof AbortedError ? 'aborted' : error));

describe('untilAborted', () => {
  it('gives what the work gives', async () =>
    expect(await untilAborted(Promise.resolve(3), new AbortController().signal)).to.equal(3));
  it('ends with the signal, also when that was there before', async () => {
    const abort = new AbortController();
    const work = nameOf(untilAborted(new Promise(() => {}), abort.signal));
    abort.abort();
    expect(await work).to.equal('aborted');
    expect(await nameOf(untilAborted(Promise.resolve(3), abort.signal))).to.equal('aborted');
  });
});
