import { expect } from '@open-wc/testing';
import { BankFileError } from '@draagkracht/model';

describe('BankFileError', () => {
  it('says why, and carries the columns there are to choose from', () => {
    const error = new BankFileError('choose-columns', [{ at: 0, name: 'Datum', days: 1, amounts: 0 }]);
    expect([error.code, error.columns.length, error.name]).to.deep.equal(['choose-columns', 1, 'BankFileError']);
    expect(new BankFileError('empty').columns).to.deep.equal([]);
  });
});
