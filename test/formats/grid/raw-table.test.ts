import { expect } from '@open-wc/testing';
import { headerEvidence } from '../../../packages/formats/src/grid/raw-table.js';

describe('headerEvidence', () => {
  it('counts rows from 1', () =>
    expect(headerEvidence({ top: 3, bottom: 4 }, { marked: true })).to.deep.equal({ row: 5, rows: 2, marked: true }));
});
