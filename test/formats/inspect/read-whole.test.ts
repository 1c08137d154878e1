import { expect } from '@open-wc/testing';
import { joined, peek, wholeOf, withSize } from '../../../packages/formats/src/inspect/read-whole.js';
import { cut, stream } from '../fixtures.js';

const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => i % 251);

describe('joined', () => {
  it('puts pieces after each other', () =>
    expect([...joined([Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3)])]).to.deep.equal([1, 2, 3]));
  it('does not copy a single piece', () => expect(joined([bytes])).to.equal(bytes));
});

describe('peek', () => {
  it('shows at least four thousand bytes and keeps them in front', async () => {
    const { head, all } = await peek(stream(cut(bytes, [1, 1000, 4500, 9000])), {});
    expect(head.length).to.be.at.least(4096);
    const parts: Uint8Array[] = [];
    for await (const part of all) parts.push(part);
    expect(joined(parts)).to.deep.equal(bytes);
  });
  it('shows all of a short source', async () =>
    expect((await peek(Uint8Array.of(7), {})).head).to.deep.equal(Uint8Array.of(7)));
});

describe('wholeOf', () => {
  it('gathers everything and tells how far it is', async () => {
    const told: unknown[] = [];
    const whole = await wholeOf(stream(cut(bytes, [4000])), 10_000, {
      totalBytes: 10_000,
      onProgress: (...progress) => told.push(progress),
    });
    expect(whole).to.deep.equal(bytes);
    expect(told).to.deep.equal([
      [4000, 10_000],
      [10_000, 10_000],
    ]);
  });
  it('refuses what is too large', async () => {
    const error: unknown = await wholeOf(stream([bytes]), 9999, {}).catch((cause: unknown) => cause);
    expect(error).to.have.nested.property('problem.code', 'too-large');
  });
});

describe('withSize', () => {
  it('adds the size of bytes and files, and keeps what was given', () => {
    expect(withSize(bytes, {})).to.deep.equal({ totalBytes: 10_000 });
    expect(withSize(bytes, { totalBytes: 5 })).to.deep.equal({ totalBytes: 5 });
    expect(withSize(stream([]), {})).to.deep.equal({});
  });
});
