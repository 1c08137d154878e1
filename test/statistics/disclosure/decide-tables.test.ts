import { expect } from '@open-wc/testing';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { blockOf, counts, tableOf } from './made-tables.js';

describe('deciding on tables', () => {
  it('keeps gaps and status, and says where the source hid something', () => {
    const block = {
      ...blockOf(['GM0001', 'GM0002', 'GM0003'], ['2024JJ00'], [20, 12, 40]),
      status: Uint8Array.of(2, 0, 0),
    };
    block.gaps[1] = 2;
    const { tables, report } = gate({ tables: [{ id: 't', indicator: counts, block }] }, 'publiek');
    expect([...tables[0]!.block.status!]).to.deep.equal([2, 0, 0]);
    expect(report.byReason).to.deep.equal({ source: 1 });
  });

  it('hides a share whose count is hidden elsewhere in the publication', () => {
    const share = {
      id: 's',
      indicator: { ...counts, id: 's', unit: '%' },
      block: blockOf(['GM0001'], ['2024JJ00'], [10]),
      numerator: 'n',
      denominator: 'd',
    };
    const tables = [tableOf('n', ['GM0001'], [4]), tableOf('d', ['GM0001'], [40]), share];
    const { report } = gate({ tables }, 'publiek');
    expect(report.decisions.filter(({ table }) => table === 's').map(({ reason }) => reason)).to.deep.equal([
      'secondary',
    ]);
  });

  it('names tables of percentages without denominators', () => {
    const share = {
      id: 's',
      indicator: { ...counts, id: 's', unit: '%' },
      block: blockOf(['GM0001'], ['2024JJ00'], [10]),
    };
    expect(gate({ tables: [share] }, 'publiek').report.notices[0]).to.deep.equal({
      code: 'unknown-denominator',
      count: 1,
      examples: ['s'],
    });
  });
});
