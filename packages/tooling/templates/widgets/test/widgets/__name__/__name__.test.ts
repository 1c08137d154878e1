import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@draagkracht/widgets/__name__/define.js';
import { scenarios } from '../../../stories/widgets/__name__/__name__.scenarios.js';

describe('dk-__name__', () => {
  for (const [name, snapshot] of Object.entries(scenarios))
    it(`is accessible and shows every step: ${name}`, async () => {
      const element = await fixture(html`<dk-__name__ .snapshot=${snapshot}></dk-__name__>`);
      await expect(element).shadowDom.to.be.accessible();
      expect(element.shadowRoot?.querySelectorAll('li').length).to.equal(snapshot.steps.length);
    });

  it('leaves the content of the page in sight until there is a snapshot', async () => {
    const element = await fixture(html`<dk-__name__><p>Nog niets</p></dk-__name__>`);
    expect(element.shadowRoot?.querySelector('slot')).to.exist;
  });

  it('asks, and the page decides', async () => {
    const element = await fixture(html`<dk-__name__ .snapshot=${scenarios.typical}></dk-__name__>`);
    const asked = oneEvent(element, 'dk-__name__-edit-request');
    element.shadowRoot!.querySelector('button')!.click();
    const event = await asked;
    expect(event.cancelable && event.bubbles && event.composed).to.equal(true);
  });

  it('has no button when it is only for reading', async () => {
    const element = await fixture(html`<dk-__name__ .snapshot=${scenarios.typical} readonly></dk-__name__>`);
    expect(element.shadowRoot?.querySelector('button')).to.not.exist;
  });
});
