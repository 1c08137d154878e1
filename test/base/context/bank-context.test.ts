import { expect } from '@open-wc/testing';
import { bankStatementContext } from '@draagkracht/base';

describe('the context of bank files', () => {
  it('has a name that any provider can answer to', () =>
    expect(String(bankStatementContext)).to.equal('dk-bank-statement'));
});
