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
