import { expect, fixture, html } from '@open-wc/testing';
import { upgradePlaces } from '../../packages/embed/src/upgrade-places.js';

describe('places in a CMS that drops unknown tags', () => {
  it('become the element they name, with attributes and content', async () => {
    const page = await fixture<HTMLElement>(
      html`<section>
        <div data-dk-widget="outcome-chart" data-lang="en" data-target-set-by="raad" id="here"><table></table></div>
      </section>`,
    );
    upgradePlaces(page);
    const chart = page.querySelector('dk-outcome-chart')!;
    expect(chart.getAttribute('lang')).to.equal('en');
    expect(chart.getAttribute('target-set-by')).to.equal('raad');
    expect(chart.id).to.equal('here');
    expect(chart.querySelector('table')).to.exist;
    expect(page.querySelector('[data-dk-widget]')).to.equal(null);
  });
  it('stay as they are, with a word to the maker, when they name nothing of ours', async () => {
    const page = await fixture<HTMLElement>(html`<section><div data-dk-widget="pie-chart">tekst</div></section>`);
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    upgradePlaces(page);
    upgradePlaces(page);
    console.warn = warn;
    expect(page.querySelector('div')?.textContent).to.equal('tekst');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('pie-chart').and.to.include('outcome-chart');
  });
});
