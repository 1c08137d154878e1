import { expect } from '@open-wc/testing';
import {
  besideCodes,
  datasetsInUse,
  lookingAt,
  periodsOf,
  regionsOf,
} from '../../../packages/dashboard/src/board/looking.view.js';
import { figures } from '../../helpers/monitor.js';
import { hour } from '../../helpers/storage.js';

describe('what the board looks at', () => {
  const { dataset } = figures();
  const next = { ...figures('volgend', [1, 2], hour(9)).dataset, follows: 'cijfers' };
  const other = { ...dataset, id: 'ander', regionCodes: ['GM0344'], regionLabels: ['Utrecht'], periods: ['2030JJ00'] };

  it('takes the newest data set of each line', () =>
    expect(datasetsInUse({ datasets: [dataset, next, other] }).map(({ id }) => id)).to.eql(['volgend', 'ander']));

  it('knows the regions and periods of all of them', () => {
    const regions = regionsOf([dataset, other]);
    expect([regions.has('GM0344'), regions.label('GM9998')]).to.eql([true, 'Voorbeeldgemeente']);
    expect(regionsOf([]).has('NL00')).to.equal(false);
    expect(periodsOf([dataset, other])[0]).to.equal('2030JJ00');
  });

  it('puts a district beside its municipality and the country, as somebody chose', () => {
    const all = (): boolean => true;
    expect(besideCodes('WK999801', ['municipality', 'country'], all)).to.eql(['GM9998', 'NL00']);
    expect(besideCodes('WK999801', ['country', 'group'], all)).to.eql(['NL00']);
    expect(besideCodes('WK999801', ['country'], () => false)).to.eql([]);
    expect(besideCodes('NL00', ['municipality', 'country'], all)).to.eql([]);
  });

  it('says so in words', () => {
    const setup = {
      organisation: '',
      region: 'GM9998',
      period: '2024JJ00',
      compareWith: [],
      view: 'result',
      policy: 'publiek',
    } as const;
    expect(lookingAt({ ...setup, compareWith: [] }, ['NL00'], [dataset], 'nl')).to.eql({
      region: 'Voorbeeldgemeente',
      until: '2024',
      beside: 'Nederland',
    });
  });
});
