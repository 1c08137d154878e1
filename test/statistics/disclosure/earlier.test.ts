import { expect } from '@open-wc/testing';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { blockOf, tableOf } from './made-tables.js';

const regions = ['WK036301', 'BU03630101', 'BU03630102', 'BU03630103', 'BU03630104'];
const table = tableOf('clients', regions, [58, 14, 4, 23, 17]);
const earlierWith = (figures: number[], reasons: [number, string][] = []) => {
  const block = blockOf(regions, ['2024JJ00'], figures);
  for (const [at] of reasons) block.gaps[at] = 2;
  return [
    {
      id: 'e',
      policy: 'publiek' as const,
      tables: [{ measure: 'clients', block: { ...block, reasons: new Map(reasons) } }],
    },
  ];
};
const hidden = (earlier: ReturnType<typeof earlierWith>) =>
  gate({ tables: [table], earlier }, 'publiek').tables[0]!.block.reasons!;

describe('with an earlier publication', () => {
  it('what was hidden then to protect another stays hidden', () => {
    const earlier = earlierWith(
      [60, 15, NaN, NaN, 15],
      [
        [2, 'small-count'],
        [3, 'secondary'],
      ],
    );
    const found = hidden(earlier);
    expect([found.get(2), found.get(3), found.get(0)]).to.deep.equal(['small-count', 'secondary', undefined]);
  });

  it('a figure that has been revised says nothing of the one before', () => {
    const { report } = gate({ tables: [table], earlier: earlierWith([100, 15, 45, 25, 15]) }, 'publiek');
    expect(report.notices.find(({ code }) => code === 'revised')!.count).to.equal(2);
    expect(report.refused).to.deep.equal([]);
  });
});
