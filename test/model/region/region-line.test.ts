import { expect } from '@open-wc/testing';
import { parentRegion, regionLine } from '@draagkracht/model';

describe('the line of a region', () => {
  it('reads where a region lies from its code, letters included', () => {
    expect(regionLine('BU03440111')).to.deep.equal(['BU03440111', 'WK034401', 'GM0344', 'NL00']);
    expect(regionLine('BU0363AF00')).to.deep.equal(['BU0363AF00', 'WK0363AF', 'GM0363', 'NL00']);
    expect(parentRegion('NL00')).to.equal(undefined);
    expect(parentRegion('somewhere')).to.equal(undefined);
  });
});
