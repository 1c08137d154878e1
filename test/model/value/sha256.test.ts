import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sha256 } from '@draagkracht/model';

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('sha256', () => {
  it('gives the published answers (FIPS 180-4 examples)', () => {
    const of = (text: string) => sha256(new TextEncoder().encode(text));
    expect(of('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(of('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).to.equal(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with the browser on any bytes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        async (bytes) => sha256(bytes) === hex(await crypto.subtle.digest('SHA-256', bytes)),
      ),
    ));
});
