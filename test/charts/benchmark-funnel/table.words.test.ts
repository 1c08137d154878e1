import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { funnelTable } from '../../../packages/charts/src/benchmark-funnel/table.words.js';
import { chartOfFunnel } from '../../helpers/funnel.js';

describe('the table of a comparison', () => {
  const table = funnelTable(chartOfFunnel(scenarios.leftOut), 'nl');
  const rows = Array.from({ length: table.count }, (_, at) => table.row(at));

  it('holds every area by name, so that nobody is first or last', () => {
    expect(rows).to.have.length(65);
    const names = rows.map(([name]) => name);
    expect([...names].sort((a, b) => a.localeCompare(b, 'nl'))).to.deep.equal(names);
    expect(table.head).to.deep.equal(['Gebied', 'Aantal', 'Van (inwoners)', 'Per 1.000 inwoners', 'Plaats']);
  });
  it('says of those left out why, in the place of their number', () => {
    const of = (name: string) => rows.find(([label]) => label === name);
    expect(of('Zonder cijfer')).to.deep.equal(['Zonder cijfer', 'niet bekend', '', '', 'niet vergeleken']);
    expect(of('Klein aantal')).to.deep.equal(['Klein aantal', 'te weinig om te tonen', '', '', 'niet vergeleken']);
    expect(of('Bijna leeg')?.[1]).to.equal('minder dan 10 mensen');
    expect(of('Onmogelijk')?.[1]).to.equal('cijfers kloppen niet');
  });
  it('says where each stands in words', () => {
    for (const [, , , , place] of rows.slice(5)) expect(place).to.match(/grens|grenzen|hoger|lager|niet vergeleken/);
    expect(funnelTable(chartOfFunnel(scenarios.typical), 'en').row(0).at(-1)).to.match(/limit|clearly/);
  });
});
