import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../../packages/store/src/backup/base64.js';

describe('base64', () => {
  it('gives the published answers (RFC 4648, §10)', () => {
    const of = (text: string) => toBase64(new TextEncoder().encode(text));
    expect(['', 'f', 'fo', 'foo', 'foob'].map(of)).to.deep.equal(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==']);
  });
  it('gives any bytes back', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).to.deep.equal(bytes);
      }),
    ));
  it('gives back more bytes than fit in one piece', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i % 251);
    expect(fromBase64(toBase64(bytes))).to.deep.equal(bytes);
  });
  it('says so when a text is not base64', () => expect(fromBase64('geen base64!')).to.equal(undefined));
});
