import { expect } from '@open-wc/testing';
import { looksLikeMt940, readMt940 } from '../../../packages/formats/src/bank/read-mt940.js';

const read = (movement: string, told = ''): unknown[] => {
  const { lines, problems } = readMt940(`:20:A\n:25:NL13INGB0000000001\n:60F:C260101EUR1,00\n:61:${movement}\n${told}`);
  return [...lines.map(({ on, cents, description }) => [on, cents, description]), ...problems];
};

describe('readMt940', () => {
  it('reads debit, credit and their reversals', () => {
    expect(read('2609010901D9,N192NONREF')).to.deep.equal([['2026-09-01', -900, '']]);
    expect(read('260901C1234,56NTRFX')).to.deep.equal([['2026-09-01', 123456, '']]);
    expect(read('2609010901RC1,50NTRFX')).to.deep.equal([['2026-09-01', -150, '']]);
    expect(read('2609010901RD1,50NTRFX')).to.deep.equal([['2026-09-01', 150, '']]);
  });
  it('takes the day of booking, also over the turn of the year', () => {
    expect(read('2612311231D1,00NTRFX')[0]).to.deep.equal(['2026-12-31', -100, '']);
    expect(read('2701021231D1,00NTRFX')[0]).to.deep.equal(['2026-12-31', -100, '']);
    expect(read('2612310102D1,00NTRFX')[0]).to.deep.equal(['2027-01-02', -100, '']);
  });
  it('joins a description that is cut, so that no half name or account stays', () => {
    const cut = ':86:/TRTP/SEPA/IBAN/NL44RABO01234\n56789/NAME/Piet Jan\nsen/REMI/Tweedehands fi\nets';
    expect(read('260901D1,00NTRFX', cut)).to.deep.equal([['2026-09-01', -100, 'Tweedehands fiets']]);
  });
  it('says what is no line', () => {
    expect(read('rubbish')).to.deep.equal([{ row: 4, reason: 'not-a-line' }]);
    expect(read('261301D1,00NTRFX')).to.deep.equal([{ row: 4, reason: 'no-date' }]);
  });
});

describe('looksLikeMt940', () => {
  it('wants its fields', () => {
    expect(looksLikeMt940(':20:A\n:61:x')).to.equal(true);
    expect(looksLikeMt940('20;61')).to.equal(false);
  });
});
