import { expect } from '@open-wc/testing';
import { addressOf, breathe, lenientUtf8, strictUtf8, windows1252 } from '../../packages/formats/src/platform.js';
import { latin1, utf8 } from './fixtures.js';

describe('platform', () => {
  it('reads text strictly, leniently and as Windows-1252, and keeps a byte order mark', () => {
    expect(strictUtf8(utf8('é'))).to.equal('é');
    expect(strictUtf8(latin1('é'))).to.equal(undefined);
    expect(lenientUtf8(latin1('é'))).to.equal('\uFFFD');
    expect(windows1252(latin1('é'))).to.equal('é');
    expect(strictUtf8(utf8('\uFEFFa'))).to.equal('\uFEFFa');
  });
  it('reads all signs of Windows-1252, the euro and the curled quotes too', () => {
    const codes = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x9c, 0x9f, 0xe9, 0x81];
    expect(windows1252(Uint8Array.from(codes))).to.equal('€…‘’“”–œŸé\u0081');
  });
  it('makes addresses absolute, or none', () => {
    expect(addressOf('a.csv', 'https://x.example/b/')?.href).to.equal('https://x.example/b/a.csv');
    expect(addressOf('a.csv')).to.equal(undefined);
  });
  it('lets others go first', async () => {
    let went = false;
    setTimeout(() => (went = true), 0);
    await breathe();
    expect(went).to.equal(true);
  });
});
