import { expect } from '@open-wc/testing';
import { MISSING } from '@draagkracht/model';
import { placeForecast } from '../../../packages/widgets/src/turn-curve/forecast.geometry.js';

const points = [41, 42, MISSING, 45].map((value, at) => ({ period: `${2018 + at * 2}JJ00`, value }));

describe('the picture of what is expected', () => {
  it('begins at the last figure and ends in a bar, on one scale; a gap breaks the line', () => {
    const placed = placeForecast(points, { period: '2028JJ00', low: 43, high: 49 });
    expect(placed?.lines).to.deep.equal(['12,188 127.2,166', '357.6,100']);
    expect(placed?.bar).to.deep.equal({ x: 588, top: 12, bottom: 144 });
    expect(placed?.fan).to.equal('357.6,100 588,12 588,144');
  });

  it('is not there when there is nothing left to expect', () => {
    expect(placeForecast(points, { period: '2024JJ00', low: 43, high: 49 })).to.equal(undefined);
    expect(placeForecast([], { period: '2028JJ00', low: 43, high: 49 })).to.equal(undefined);
    expect(placeForecast(points, { period: 'ooit', low: 43, high: 49 })).to.equal(undefined);
  });

  it('bears figures that are all the same', () => {
    const flat = placeForecast([{ period: '2024JJ00', value: 5 }], { period: '2026JJ00', low: 5, high: 5 });
    expect(flat?.bar).to.deep.equal({ x: 588, top: 100, bottom: 100 });
  });
});
