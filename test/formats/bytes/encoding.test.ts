import { expect } from '@open-wc/testing';
import { decoderOf, EncodingWitness } from '../../../packages/formats/src/bytes/encoding.js';
import { latin1, utf8 } from '../fixtures.js';

const decided = (bom: boolean, ...texts: Uint8Array[]) => {
  const witness = new EncodingWitness();
  for (const text of texts) witness.hear(text);
  return witness.decide(bom);
};

describe('EncodingWitness', () => {
  it('takes ASCII for UTF-8', () =>
    expect(decided(false, utf8('abc'))).to.deep.equal({
      encoding: 'utf-8',
      evidence: { validUtf8: 0, invalidUtf8: 0 },
    }));
  it('keeps an example of what decided', () =>
    expect(decided(false, latin1('Fryslân')).evidence).to.deep.equal({
      validUtf8: 0,
      invalidUtf8: 1,
      example: 'Fryslân',
    }));
  it('does not re-read a file for one damaged text', () =>
    expect(decided(false, utf8('é'), utf8('ü'), latin1('â')).encoding).to.equal('utf-8'));
  it('believes a byte order mark', () => expect(decided(true, latin1('â')).encoding).to.equal('utf-8-bom'));
  it('reads the letters Windows added', () =>
    expect(decoderOf('windows-1252')(Uint8Array.of(0x80, 0x92))).to.equal('€’'));
});
