import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staticMultiples } from '../../../packages/charts/src/small-multiples/static-multiples.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

describe('small multiples made beforehand', () => {
  it('have sentence, pictures, notes, source, table and a link, in the order of the element', () => {
    const { series, reference, region } = scenarios.typical;
    const made = staticMultiples(series, { reference, region, level: 2, csv: '/a.csv' }, 'nl')!;
    const page = document.createElement('div');
    render(made.figure, page);
    const order = [...page.querySelector('figure')!.children].map(({ localName }) => localName);
    expect(order).to.deep.equal(['h2', 'p', 'div', 'p', 'ul', 'p', 'details']);
    expect(page.querySelectorAll('.panel')).to.have.lengthOf(12);
    expect(page.querySelectorAll('.own')).to.have.lengthOf(1);
    expect(page.querySelector('a[download]')?.getAttribute('href')).to.equal('/a.csv');
    expect(page.querySelector('.sentence')?.textContent).to.equal(made.words.sentence);
  });

  it('keep the room of the box only where the element has one', () => {
    for (const [name, has] of [
      ['typical', false],
      ['many', true],
    ] as const) {
      const page = document.createElement('div');
      render(staticMultiples(scenarios[name].series, { level: 3 }, 'nl')!.figure, page);
      expect(page.querySelector('.find') !== null, name).to.equal(has);
    }
  });
});
