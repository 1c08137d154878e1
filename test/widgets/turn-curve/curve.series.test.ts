import { expect } from '@open-wc/testing';
import { curveOf, forecastOf } from '../../../packages/widgets/src/turn-curve/curve.series.js';
import { scenarios, series } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';

const { data } = scenarios.filled.records[0];

describe('the curve', () => {
  it('is that of the page, else what was typed, and adds nothing to it', () => {
    expect(curveOf(data, series)).to.equal(series);
    const curve = curveOf({ ...data, figures: '2022 43,5\n2020 41' }, undefined);
    expect(curve?.points.map(({ value }) => value)).to.deep.equal([41, 43.5]);
    expect(curve?.indicator).to.include({ unit: '%', decimals: 1, direction: 'lower' });
    expect(curveOf({ ...data, figures: 'niets' }, undefined)).to.equal(undefined);
  });

  it('has an expectation only when it is whole', () => {
    expect(forecastOf(data)).to.deep.equal({ period: '2028JJ00', low: 45, high: 48 });
    for (const change of [{ ifNothingPeriod: undefined }, { ifNothingLow: undefined }, { ifNothingLow: 49 }])
      expect(forecastOf({ ...data, ...change })).to.equal(undefined);
  });
});
