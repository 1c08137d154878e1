import { expect } from '@open-wc/testing';
import { DkSmallMultiples } from '@draagkracht/charts';

describe('the attributes of small multiples', () => {
  it('have a rule for every closed list', () =>
    expect(Object.keys(DkSmallMultiples.attributeRules)).to.have.members([
      'heading-level',
      'areas',
      'small-number-policy',
    ]));
});
