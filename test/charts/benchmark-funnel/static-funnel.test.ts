import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staticFunnel, type StaticFunnelWishes } from '../../../packages/charts/src/benchmark-funnel/static-funnel.js';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';

const wishes: StaticFunnelWishes = {
  own: 'GM2040',
  kind: 'rate',
  per: 1000,
  centre: 'all',
  overdispersion: 'auto',
  levels: 'both',
  smallNumberPolicy: '',
  labelOutside: false,
  level: 2,
  csv: '/a.csv',
};

describe('a comparison made beforehand', () => {
  it('has sentence, drawings, legend, notes, source, questions, table and a link, in the order of the element', () => {
    const made = staticFunnel(scenarios.farOutside.comparison, wishes, 'nl');
    const page = document.createElement('div');
    render(made.figure, page);
    const order = [...page.querySelector('figure')!.children].map(({ localName }) => localName);
    expect(order).to.deep.equal(['h2', 'p', 'div', 'div', 'ul', 'ul', 'details', 'details']);
    expect(page.querySelector('.sentence')?.textContent).to.equal(made.words.sentence);
    expect(page.querySelector('a[download]')?.getAttribute('href')).to.equal('/a.csv');
    expect(made.label).to.equal(
      'Grafiek: Huishoudens met problematische schulden, Voorbeeldstad 41. De cijfers staan in de tabel.',
    );
    expect(made.legend.map(({ text }) => text)).to.deep.equal(made.words.legend.map(({ text }) => text));
  });

  it('has no drawing where too few areas can be compared', () => {
    const made = staticFunnel(scenarios.tooFew.comparison, wishes, 'nl');
    const page = document.createElement('div');
    render(made.figure, page);
    expect(made.picture).to.equal(undefined);
    expect(page.querySelectorAll('svg').length).to.equal(0);
  });

  it('carries no more areas than a page can bear', () => {
    const { comparison } = scenarios.overdispersed;
    const many = [...comparison.units, ...comparison.units.map((unit) => ({ ...unit, code: `${unit.code}b` }))];
    const page = document.createElement('div');
    render(staticFunnel({ ...comparison, units: many }, wishes, 'nl').figure, page);
    expect(page.querySelector('table')!.dataset['dkSeries']).to.equal(undefined);
    expect(page.querySelectorAll('tbody tr').length).to.equal(684);
  });
});
