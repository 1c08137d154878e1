import { expect, fixture, html } from '@open-wc/testing';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import { tableTemplate } from '../../../packages/charts/src/small-multiples/table.part.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';
import '@draagkracht/charts/small-multiples/define.js';

describe('the table of small multiples', () => {
  it('has an area a row and a period a column, the reference last, and says what is provisional', async () => {
    const host = document.createElement('dk-small-multiples');
    document.body.append(host);
    await host.updateComplete;
    const made = multiplesOf(scenarios.provisional.series, scenarios.typical.reference, {
      region: '',
      policy: 'publiek',
    })!;
    const page = await fixture<HTMLElement>(html`<div>${tableTemplate(host, made, 'nl')}</div>`);
    expect([...page.querySelectorAll('thead th')].map(({ textContent }) => textContent)).to.deep.equal(
      ['Gebied'].concat(Array.from({ length: 9 }, (_, at) => String(2016 + at))),
    );
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(13);
    expect(rows.at(-1)!.textContent).to.include('Voorbeeldgemeente');
    expect(rows[0]!.lastElementChild!.textContent.trim()).to.match(/^\d+ \(voorlopig\)$/);
    host.remove();
  });
});
