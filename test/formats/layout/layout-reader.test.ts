import { expect } from '@open-wc/testing';
import { layoutNames, readCsvBytes } from '@draagkracht/formats';
import { readLayout } from '../../../packages/formats/src/layout/layout-reader.js';
import { codes, utf8 } from '../fixtures.js';
import { iv3Budget, statlineFlat } from './exports.js';

describe('readLayout', () => {
  it('names the layout and carries its notes and source', () => {
    const budget = readLayout(readCsvBytes(utf8(iv3Budget)))!;
    expect(budget.name).to.equal(layoutNames.iv3.nl);
    expect(codes(budget.table!.problems)).to.deep.equal(['total-among-parts', 'undivided-fields']);
    expect(readLayout(readCsvBytes(utf8(statlineFlat)))?.about).to.deep.equal({
      source: { name: 'CBS', licence: 'CC BY 4.0' },
    });
  });
  it('follows what somebody chose', () => {
    const table = readCsvBytes(utf8(iv3Budget));
    expect(readLayout(table, { choices: { layout: 'none' } })).to.equal(undefined);
    expect(readLayout(table, { choices: { columns: { lasten: { role: 'ignore' } } } })).to.equal(undefined);
  });
});
