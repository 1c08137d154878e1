import { expect } from '@open-wc/testing';
import { itsWorking, rtmWorking } from '@draagkracht/statistics';
import { seriesFrom } from '../../helpers/series.js';

describe('the working of effect questions', () => {
  it('shows an interrupted series from figures to end', () => {
    const values = [5, 6, 5, 7, 6, 7, 6, 8, 7, 8, 3, 4, 3, 5];
    const working = itsWorking({ series: seriesFrom(2000, values), from: '2010JJ00' })!;
    expect(working.method.name).to.equal('interrupted-series');
    expect(working.steps[0]!.numbers['figures']).to.deep.equal(values);
    expect(working.steps.map(({ code }) => code)).to.include.members([
      'autocorrelation',
      'level-change',
      'slope-change',
      'at-end',
    ]);
    expect(itsWorking({ series: seriesFrom(2000, values), from: '2002JJ00' })).to.equal(undefined);
  });

  it('shows the mean, the correlation and what comes by itself', () => {
    const group = Array.from({ length: 12 }, (_, at) => ({ code: String(at), value: at, next: at + (at % 2) }));
    const working = rtmWorking({ group, chosen: '11', direction: 'lower' })!;
    expect(working.steps.map(({ code }) => code)).to.deep.equal([
      'group-mean',
      'correlation',
      'expected-next',
      'by-itself',
    ]);
    expect(rtmWorking({ group, chosen: '11', direction: 'lower', correlation: 0.6 })!.steps).to.have.length(3);
    expect(rtmWorking({ group, chosen: 'nowhere', direction: 'lower' })).to.equal(undefined);
  });
});
