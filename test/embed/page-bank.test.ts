import { expect } from '@open-wc/testing';
import { read } from '../../packages/embed/src/page-bank.js';

describe('the reader of bank files of a bare page', () => {
  it('reads on the device', async () => {
    const file = new File(
      ['Date,Interest Date,Amount,Account,Counterparty,Name,Description\n2026-09-01,x,-1.00,,,,Lamp'],
      'b.csv',
    );
    expect((await read(file, file.name)).lines[0]?.cents).to.equal(-100);
  });
});
