import { expect } from '@open-wc/testing';
import {
  carriedFrom,
  carriedText,
  stillSays,
  withoutHidden,
  type Carried,
} from '../../../packages/charts/src/outcome-chart/carried.series.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const carried: Carried = { language: 'nl', series: scenarios.values.series, others: [] };
const rows = [
  ['Periode', 'Utrecht'],
  ['2021', '71%'],
  ['2022', '74%'],
  ['2023', '73%'],
  ['2024', '75%'],
];
const caption = 'Inwoners die zich kunnen redden';

describe('a series that is carried along with its table', () => {
  it('comes back as it was', () => {
    expect(carriedFrom(carriedText(carried))).to.deep.equal(carried);
  });

  it('is nothing when it is not ours, or was cut short', () => {
    const texts = [
      '',
      'x',
      '3',
      'null',
      '{}',
      '{"language":"nl","series":{},"others":[]}',
      carriedText(carried).slice(0, -5),
    ];
    for (const text of texts) expect(carriedFrom(text), text).to.equal(undefined);
  });

  it('holds as long as the table says the same', () => {
    expect(stillSays(carried, caption, rows)).to.equal(true);
    const more = rows.map((row, at) => [...row, at === 0 ? 'Betekenis' : '']);
    expect(stillSays(carried, caption, more)).to.equal(true);
  });

  it('does not hold when somebody mended the table', () => {
    const mended = rows.map((row) => row.map((text) => (text === '73%' ? '72%' : text)));
    for (const [name, cells] of [
      [caption, mended],
      ['Iets anders', rows],
      [caption, rows.slice(0, 4)],
      [caption, rows.map(([first]) => [first!])],
    ] as const)
      expect(stillSays(carried, name, cells)).to.equal(false);
  });

  it('does not hold what was hidden', () => {
    const series = {
      ...scenarios.values.series,
      points: [{ period: '2024JJ00', value: { kind: 'suppressed' as const }, numerator: 2, denominator: 8 }],
    };
    expect(withoutHidden(series).points).to.deep.equal([{ period: '2024JJ00', value: { kind: 'suppressed' } }]);
  });
});
