import { expect } from '@open-wc/testing';
import { capacityOutlook, outlookWorking } from '@draagkracht/statistics';

const rows = [
  { year: 2022, pool: 3000, oldest: 200 },
  { year: 2040, pool: 2700, oldest: 450, projected: true },
];

describe('outlookWorking', () => {
  it('shows each step with the numbers that went in', () => {
    const { steps, method } = outlookWorking(capacityOutlook({ rows, share: 15 }));
    expect(method.name).to.equal('capacity-outlook');
    expect(steps.map(({ code, result }) => [code, result])).to.deep.equal([
      ['ratio-base', 15],
      ['ratio-target', 6],
      ['index', 40],
      ['carers-per-ten', steps[3]!.result],
      ['break-even', 37.5],
    ]);
  });

  it('shows no carers where nobody chose a definition, and nothing of nothing', () => {
    expect(outlookWorking(capacityOutlook({ rows })).steps.map(({ code }) => code)).to.deep.equal([
      'ratio-base',
      'ratio-target',
      'index',
    ]);
    expect(outlookWorking(capacityOutlook({ rows: [] })).steps).to.deep.equal([]);
  });
});
