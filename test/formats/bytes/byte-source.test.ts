import { expect } from '@open-wc/testing';
import { AbortedError } from '@draagkracht/formats';
import { sizeOf, SLICE_BYTES, slicesOf, type ByteSource } from '../../../packages/formats/src/bytes/byte-source.js';
import { stream, utf8 } from '../fixtures.js';

const lengths = async (source: ByteSource): Promise<number[]> => {
  const found: number[] = [];
  for await (const slice of slicesOf(source)) found.push(slice.length);
  return found;
};

describe('slicesOf', () => {
  it('takes bytes, blobs, streams and iterables alike', async () => {
    const bytes = utf8('a;b\n1;2\n');
    for (const source of [bytes, new Blob([bytes]), new Blob([bytes]).stream(), stream([bytes])])
      expect((await lengths(source)).reduce((a, b) => a + b)).to.equal(8);
  });
  it('cuts large pieces', async () =>
    expect(await lengths(new Uint8Array(SLICE_BYTES + 1))).to.deep.equal([SLICE_BYTES, 1]));
  it('knows the size where there is one', () => {
    expect(sizeOf(new Blob(['abc']))).to.equal(3);
    expect(sizeOf(stream([]))).to.equal(undefined);
  });
  it('stops when asked and closes the stream', async () => {
    const control = new AbortController();
    let closed = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (c) => c.enqueue(utf8('abc')),
      cancel: () => void (closed = true),
    });
    try {
      for await (const slice of slicesOf(source, control.signal)) if (slice.length > 0) control.abort();
      expect.fail('went on');
    } catch (error) {
      expect(error).to.be.instanceOf(AbortedError);
    }
    expect(closed).to.equal(true);
  });
});
