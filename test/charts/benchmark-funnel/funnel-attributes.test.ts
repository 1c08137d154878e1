import { expect } from '@open-wc/testing';
import { FunnelAttributes } from '../../../packages/charts/src/benchmark-funnel/funnel-attributes.js';

customElements.define('funnel-attributes-probe', class extends FunnelAttributes {});

describe('what a page may write on a comparison', () => {
  it('has a value for every attribute before anything is written', () => {
    const probe = document.createElement('funnel-attributes-probe') as FunnelAttributes;
    const { kind, per, centre, overdispersion, levels, better, smallNumberPolicy, labelOutside } = probe;
    expect({ kind, per, centre, overdispersion, levels, better, smallNumberPolicy, labelOutside }).to.deep.equal({
      kind: 'rate',
      per: 1000,
      centre: 'all',
      overdispersion: 'auto',
      levels: 'both',
      better: '',
      smallNumberPolicy: '',
      labelOutside: false,
    });
  });
  it('has a rule for every attribute with a closed list', () => {
    const accepts = (name: string, value: string): boolean =>
      (FunnelAttributes.attributeRules as Record<string, { accepts(value: string): boolean }>)[name]!.accepts(value);
    expect(accepts('per', '10000')).to.equal(true);
    expect(accepts('per', '12')).to.equal(false);
    expect(accepts('levels', '99.8')).to.equal(true);
    expect(accepts('kind', 'rank')).to.equal(false);
  });
});
