import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { newKey } from '../../../packages/store/src/lock/cipher.js';
import { isSealed, openRow, sealRow } from '../../../packages/store/src/lock/sealed-row.js';
import { agreement, dataset, hour } from '../../helpers/storage.js';

const { subtle } = crypto;
const act = { seq: 3, act: 'x', recordIds: ['a', 'b'], entries: [], expiresAt: hour(1) };

describe('a sealed row', () => {
  let cipher: { subtle: SubtleCrypto; key: CryptoKey };
  beforeEach(async () => (cipher = { subtle, key: await newKey(subtle) }));

  it('shows its keys and nothing else', async () => {
    const expiring = { ...agreement(1), expiresAt: hour(2) };
    const row = (await sealRow(cipher, 'records', expiring)) as object;
    expect(Object.keys(row)).to.deep.equal(['type', 'id', 'expiresAt', 'sealed']);
    expect(Object.keys(await sealRow(cipher, 'log', act))).to.deep.equal([
      'seq',
      'act',
      'recordIds',
      'expiresAt',
      'sealed',
    ]);
    expect(Object.keys(await sealRow(cipher, 'datasets', dataset('a')))).to.deep.equal(['id', 'sealed']);
    expect(await openRow(cipher, 'records', row)).to.deep.equal(expiring);
  });

  it('is opened as it was, whatever it was', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.anything({ withBigInt: true, withDate: true })),
        async (fields) => {
          const raw = { ...fields, id: 'a', type: 'b' };
          const row = await sealRow(cipher, 'records', raw);
          expect(isSealed('records', row as { [field: string]: unknown })).to.equal(true);
          expect(fc.stringify(await openRow(cipher, 'records', row))).to.equal(fc.stringify(structuredClone(raw)));
        },
      ),
      { numRuns: 60 },
    ));

  it('cannot be put in the place of another, or given other keys', async () => {
    const row = await sealRow(cipher, 'log', act);
    expect(await openRow(cipher, 'log', row)).to.deep.equal(act);
    const moved = { ...row, recordIds: ['a', 'c'] };
    expect((await openRow(cipher, 'log', moved))?.entries).to.deep.equal([]);
  });

  it('harms nothing else when it is damaged', async () => {
    const other = { subtle, key: await newKey(subtle) };
    const record = await sealRow(other, 'records', agreement(1));
    expect(await openRow(cipher, 'records', record)).to.equal(record);
    expect(await sealRow(cipher, 'records', record)).to.equal(record);
    expect(await openRow(cipher, 'datasets', await sealRow(other, 'datasets', dataset('a')))).to.equal(undefined);
  });

  it('is left alone when it is not sealed', async () =>
    expect(await openRow(cipher, 'datasets', dataset('a'))).to.deep.equal(dataset('a')));
});
