import { expect } from '@open-wc/testing';
import { databaseName } from '../../packages/store/src/schema.js';

describe('databaseName', () => {
  it('is that of the product, and of the namespace where there is one', () => {
    expect(databaseName('')).to.equal('draagkracht');
    expect(databaseName('wijkteam-noord')).to.equal('draagkracht-wijkteam-noord');
  });
});
