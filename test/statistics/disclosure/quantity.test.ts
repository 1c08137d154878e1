import { expect } from '@open-wc/testing';
import { sameText } from '@draagkracht/model';
import { quantityOf } from '../../../packages/statistics/src/disclosure/quantity.js';
import { blockOf, counts } from './made-tables.js';

const block = blockOf(['A'], ['2024JJ00'], [12]);
const judged = (more: object, figures = block) => {
  const { additive: _, ...plain } = counts;
  return quantityOf({ id: 'x', indicator: { ...plain, ...more }, block: figures });
};

describe('what figures are', () => {
  it('is told by unit and name', () => {
    expect(judged({ unit: '%' }).quantity).to.equal('share');
    expect(judged({ unit: 'euro' }).quantity).to.equal('money');
    expect(judged({ unit: 'per 1.000 inwoners' }).quantity).to.equal('rate');
    expect(judged({ label: sameText('Gemiddelde woningwaarde') }).quantity).to.equal('other');
    expect(judged({ additive: true })).to.deep.equal({ quantity: 'count', assumed: false });
  });

  it('is a count for whole numbers of which nothing is known, and that is said', () => {
    expect(judged({})).to.deep.equal({ quantity: 'count', assumed: true });
    expect(judged({}, blockOf(['A'], ['2024JJ00'], [1.5])).quantity).to.equal('other');
    expect(quantityOf({ id: 'x', indicator: counts, block, quantity: 'other' }).quantity).to.equal('other');
  });
});
