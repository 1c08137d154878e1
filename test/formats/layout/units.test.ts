import { expect } from '@open-wc/testing';
import { isUnit, nameAndUnit } from '../../../packages/formats/src/layout/units.js';

describe('units in headers', () => {
  it('knows the units of CBS and Swing', () => {
    for (const unit of [
      '%',
      'aantal',
      'km',
      'x 1 000',
      'x 1.000 euro',
      '1 000 euro',
      'per 10.000 inwoners',
      'mln euro',
    ])
      expect(isUnit(unit), unit).to.equal(true);
  });
  it('takes no name for a unit', () => {
    for (const name of ['Utrecht', 'tot 23 jaar', '0-18', 'incl. buitenpolikliniek', ''])
      expect(isUnit(name), name).to.equal(false);
  });
  it('parts a name from its unit', () => {
    expect(nameAndUnit('Jongeren met jeugdhulp (tot 23 jaar) [%]')).to.deep.equal({
      name: 'Jongeren met jeugdhulp (tot 23 jaar)',
      unit: '%',
    });
    expect(nameAndUnit('Ziekenhuis (incl. polikliniek)')).to.deep.equal({
      name: 'Ziekenhuis (incl. polikliniek)',
      unit: '',
    });
  });
});
