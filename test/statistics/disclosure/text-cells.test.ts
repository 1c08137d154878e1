import { expect } from '@open-wc/testing';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { tableOf } from './made-tables.js';

describe('figures for texts', () => {
  it('know what is hidden together, so that a text cannot tell the rest', () => {
    const tables = [tableOf('t', ['WK036301', 'BU03630101', 'BU03630102', 'BU03630103'], [64, 4, 23, 37])];
    const texts = [{ place: 'noot', text: 'De andere twee buurten hebben samen 27 mensen.' }];
    expect(gate({ tables, texts }, 'publiek').report.refused.map(({ code, found }) => [code, found])).to.deep.equal([
      ['in-text', '27'],
    ]);
    expect(gate({ tables, texts: [{ place: 'noot', text: ' ' }] }, 'publiek').report.refused).to.deep.equal([]);
  });
});
