import { expect } from '@open-wc/testing';
import { __camel__SeriesOf } from '../../../packages/charts/src/__name__/__name__.series.js';
import { __camel__Words } from '../../../packages/charts/src/__name__/__name__.words.js';
import { scenarios } from '../../../stories/charts/__name__/__name__.scenarios.js';

describe('__name__ words', () => {
  it('says the last figure in both languages', () => {
    expect(__camel__Words(__camel__SeriesOf(scenarios.typical), 'nl').sentence).to.contain('47,3');
    expect(__camel__Words(__camel__SeriesOf(scenarios.typical), 'en').sentence).to.contain('47.3');
  });

  it('names every gap in the table', () => {
    const { rows } = __camel__Words(__camel__SeriesOf(scenarios.gaps), 'nl');
    expect(rows.map(([, figure]) => figure).slice(1, 3)).to.deep.equal(['niet bekend', 'te weinig om te tonen']);
  });

  it('says so when there are no figures', () => {
    for (const series of [scenarios.empty, scenarios.onlyGaps])
      expect(__camel__Words(__camel__SeriesOf(series), 'nl').sentence).to.equal('Er zijn nog geen cijfers.');
  });
});
