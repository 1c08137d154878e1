import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@draagkracht/charts/__name__/define.js';
import { scenarios } from '../../../stories/charts/__name__/__name__.scenarios.js';

describe('dk-__name__', () => {
  for (const [name, series] of Object.entries(scenarios))
    it(`is accessible and shows every figure in its table: ${name}`, async () => {
      const element = await fixture(html`<dk-__name__ .series=${series}></dk-__name__>`);
      await expect(element).shadowDom.to.be.accessible();
      expect(element.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(series.points.length);
    });

  it('makes a chart of the table inside it', async () => {
    const element = await fixture(html`<dk-__name__>
      <table><caption>Hulp</caption><tr><th>Jaar</th><th>Hulp</th></tr><tr><td>2023</td><td>12</td></tr><tr><td>2024</td><td>15</td></tr></table>
    </dk-__name__>`);
    expect(element.shadowRoot?.querySelectorAll('.bar').length).to.equal(2);
  });

  it('leaves the content in sight when it makes no chart of it', async () => {
    const element = await fixture(html`<dk-__name__><p>Nog geen cijfers</p></dk-__name__>`);
    expect(element.shadowRoot?.querySelector('slot')).to.exist;
  });

  it('says when a reader opens the table', async () => {
    const element = await fixture(html`<dk-__name__ .series=${scenarios.typical}></dk-__name__>`);
    const opened = oneEvent(element, 'dk-__name__-table-opened');
    element.shadowRoot!.querySelector('summary')!.click();
    expect((await opened).composed).to.equal(true);
  });
});
