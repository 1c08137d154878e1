import { expect } from '@open-wc/testing';
import { MapAttributes } from '../../../packages/charts/src/outcome-map/map-attributes.js';

describe('what may be written on a map', () => {
  it('is checked before it is taken', () => {
    const rules = MapAttributes.attributeRules;
    expect(rules.classes.accepts('natural')).to.equal(true);
    expect(rules.classes.accepts('jenks')).to.equal(false);
    expect(['2', '3', '7', '8'].map((count) => rules['class-count'].accepts(count))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });
});
