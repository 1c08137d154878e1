import { expect } from '@open-wc/testing';
import { seriesOf } from '@draagkracht/model';
import { exampleFigures, exampleRegion } from '../../../packages/dashboard/src/example/example-figures.js';

describe('the figures of the example', () => {
  const now = '2026-11-22T10:00:00.000Z';

  it('are the same every time', () => expect(exampleFigures(now)).to.eql(exampleFigures(now)));

  it('name the years nobody asked', () => {
    const { dataset, blocks } = exampleFigures(now);
    const at = dataset.indicators.findIndex(({ id }) => id === 'eenzaam-75');
    const series = seriesOf(blocks[at]!, dataset.indicators[at]!, { code: exampleRegion, label: '' })!;
    expect(series.points.filter(({ value }) => typeof value === 'number').map(({ value }) => value)).to.eql([
      52, 55, 53,
    ]);
  });

  it('can stop a year earlier, for next year to be joined', () =>
    expect(exampleFigures(now, 2024).dataset.periods.at(-1)).to.equal('2024JJ00'));
});
