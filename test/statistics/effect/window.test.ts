import { expect } from '@open-wc/testing';
import { MISSING, sameText } from '@draagkracht/model';
import { windowOf } from '../../../packages/statistics/src/effect/window.js';
import { seriesFrom } from '../../helpers/series.js';

const breakAt = (year: number) => ({ breaks: [{ period: `${year}JJ00`, reason: sameText('Anders geteld') }] });
const years = (found: ReturnType<typeof windowOf>) =>
  typeof found === 'string'
    ? found
    : [found.before, found.after].map((side) => side.map(({ period }) => period.slice(0, 4)).join(' '));

describe('windowOf', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];

  it('parts the figures at the first period of the measure, and leaves gaps out', () => {
    expect(years(windowOf(seriesFrom(2015, [1, MISSING, 3, 4]), '2017JJ00'))).to.deep.equal(['2015', '2017 2018']);
    const found = windowOf(seriesFrom(2015, [1, 2, MISSING, 4]), '2017');
    expect(typeof found === 'string' ? found : found.before.map(({ at }) => at)).to.deep.equal([-2, -1]);
  });

  it('uses no figure across a break, of its own or of the other', () => {
    expect(years(windowOf(seriesFrom(2015, values, breakAt(2017)), '2019JJ00'))).to.deep.equal([
      '2017 2018',
      '2019 2020 2021 2022',
    ]);
    expect(years(windowOf(seriesFrom(2015, values, breakAt(2021)), '2019JJ00'))).to.deep.equal([
      '2015 2016 2017 2018',
      '2019 2020',
    ]);
    const other = seriesFrom(2015, values, breakAt(2018));
    expect(years(windowOf(seriesFrom(2015, values), '2019JJ00', [other]))).to.deep.equal([
      '2018',
      '2019 2020 2021 2022',
    ]);
  });

  it('refuses a break in the very period, a model estimate, and a start that is no period', () => {
    expect(windowOf(seriesFrom(2015, values, breakAt(2019)), '2019JJ00')).to.equal('break-at-start');
    expect(windowOf(seriesFrom(2015, values, { kind: 'model' }), '2019JJ00')).to.equal('model-estimate');
    expect(windowOf(seriesFrom(2015, values), 'straks')).to.equal('no-period');
  });
});
