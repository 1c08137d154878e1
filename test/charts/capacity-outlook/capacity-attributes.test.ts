import { expect } from '@open-wc/testing';
import '@draagkracht/charts/capacity-outlook/define.js';

describe('CapacityAttributes', () => {
  it('chooses no definition, no share and no years by itself', () => {
    const { definition, share, baseYear, targetYear, rows, readonly } = document.createElement('dk-capacity-outlook');
    expect({ definition, share, baseYear, targetYear, rows, readonly }).to.deep.equal({
      definition: '',
      share: undefined,
      baseYear: undefined,
      targetYear: undefined,
      rows: [],
      readonly: false,
    });
  });

  it('reads years and shares from attributes as numbers', () => {
    const element = document.createElement('dk-capacity-outlook');
    element.setAttribute('base-year', '2024');
    element.setAttribute('share', '14.5');
    expect([element.baseYear, element.share]).to.deep.equal([2024, 14.5]);
  });
});
