import { expect } from '@open-wc/testing';
import { newKey } from '../../../packages/store/src/lock/cipher.js';
import { ROUNDS, unwrapKey, wrapKey } from '../../../packages/store/src/lock/phrase-key.js';

const { subtle } = crypto;
const making = { id: 'a', phrase: 'de brug gaat open om negen', iterations: 1000, minutes: 15 };

describe('key from a phrase', () => {
  it('goes round as often as OWASP asks', () => expect(ROUNDS).to.be.at.least(600_000));

  it('is the one PBKDF2 makes: a published case', async () => {
    // RFC 7914 §11: PBKDF2-HMAC-SHA-256 of "passwd" with salt "salt", once round; the first 32 of its 64 bytes.
    const text = (word: string) => new TextEncoder().encode(word);
    const base = await subtle.importKey('raw', text('passwd'), 'PBKDF2', false, ['deriveBits']);
    const bits = await subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt: text('salt'), iterations: 1 },
      base,
      256,
    );
    expect(Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
    );
  });

  it('is given back for the phrase, however its letters and spaces were typed, and cannot be taken out', async () => {
    const key = await newKey(subtle);
    const seal = await wrapKey(subtle, key, { ...making, phrase: 'café om negen uur open' });
    const found = await unwrapKey(subtle, seal, '  cafe\u0301 om  negen uur open ');
    expect(found?.extractable).to.equal(false);
    expect((await unwrapKey(subtle, seal, 'café om negen uur open', true))?.extractable).to.equal(true);
  });

  it('is not there for another phrase, another name or a damaged seal', async () => {
    const seal = await wrapKey(subtle, await newKey(subtle), making);
    expect(await unwrapKey(subtle, seal, 'de brug gaat open om tien')).to.equal(undefined);
    expect(await unwrapKey(subtle, { ...seal, id: 'b' }, making.phrase)).to.equal(undefined);
    expect(await unwrapKey(subtle, { ...seal, wrapped: seal.wrapped.slice(1) }, making.phrase)).to.equal(undefined);
    expect(await unwrapKey(subtle, { ...seal, iterations: 10 ** 12 }, making.phrase)).to.equal(undefined);
  });

  it('has a fresh salt each time', async () => {
    const key = await newKey(subtle);
    const [one, two] = await Promise.all([wrapKey(subtle, key, making), wrapKey(subtle, key, making)]);
    expect(one.salt).to.have.length(16);
    expect(one.salt).not.to.deep.equal(two.salt);
    expect(JSON.stringify(one)).not.to.contain('brug');
  });
});
