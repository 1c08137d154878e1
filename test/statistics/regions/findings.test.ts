import { expect } from '@open-wc/testing';
import { Findings } from '../../../packages/statistics/src/regions/findings.js';

describe('what was put together and what not', () => {
  it('takes the periods of one region together, and orders by region', () => {
    const findings = new Findings(['2019', '2020']);
    const parts = [{ from: 'A', share: 0.5 }];
    findings.add('B', 0, parts, { way: 'sum' }, false);
    findings.add('A', 0, parts, { way: 'sum' }, false);
    findings.add('B', 1, parts, { way: 'sum' }, false);
    findings.add('B', 1, parts, 'share-unknown', true);
    const { composed, refused } = findings.all();
    expect(composed.map(({ region, periods, estimated }) => [region, periods, estimated])).to.deep.equal([
      ['A', ['2019'], true],
      ['B', ['2019', '2020'], true],
    ]);
    expect(refused.map(({ reason }) => reason)).to.deep.equal(['not-reversible']);
  });
});
