import { expect } from '@open-wc/testing';
import { areasWithin } from '../../../packages/dashboard/src/indicator/areas.view.js';

describe('areas inside a municipality', () => {
  const regionCodes = ['NL00', 'GM9998', 'WK999801', 'WK999802', 'BU99980101', 'GM0344', 'WK034401'];

  it('are its districts, and of a district its neighbourhoods', () => {
    expect(areasWithin({ regionCodes }, 'GM9998')).to.eql(['WK999801', 'WK999802']);
    expect(areasWithin({ regionCodes }, 'WK999801')).to.eql(['BU99980101']);
  });

  it('are its neighbourhoods where there are no districts, or none', () => {
    expect(areasWithin({ regionCodes: ['GM9998', 'BU99980101'] }, 'GM9998')).to.eql(['BU99980101']);
    expect(areasWithin({ regionCodes }, 'BU99980101')).to.eql([]);
  });
});
