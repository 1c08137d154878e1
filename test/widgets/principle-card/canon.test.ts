import { expect } from '@open-wc/testing';
import { principleOf, principles } from '@draagkracht/widgets';

describe('the canon', () => {
  it('holds four principles in their fixed words', () => {
    expect(principles.map(({ number, core }) => [number, core.nl])).to.deep.equal([
      [1, 'Leer denken en doen vanuit nabijheid'],
      [2, 'Leer onzeker weten benutten'],
      [3, 'Van onderaf wordt het proces ingevuld'],
      [4, 'MET-modus'],
    ]);
  });

  it('says of the one quotation that it is attributed', () => {
    expect(
      principles.filter(({ quote }) => quote).map(({ number, quote }) => [number, quote?.by.nl, quote?.lang]),
    ).to.deep.equal([[4, 'toegeschreven aan Gandhi', 'en']]);
  });

  it('gives the first principle for what is none', () => {
    for (const nonsense of [0, 5, null, undefined, 'two']) expect(principleOf(nonsense).number).to.equal(1);
    expect(principleOf(3).number).to.equal(3);
  });
});
