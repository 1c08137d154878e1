import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { html as lit, LitElement } from 'lit';
import { WidthController } from '@draagkracht/base';

class WidthProbe extends LitElement {
  readonly size = new WidthController(this);
  override render() {
    return lit`${this.size.width}`;
  }
}
customElements.define('width-probe', WidthProbe);

describe('width', () => {
  it('is measured at once and followed', async () => {
    const page = await fixture<HTMLElement>(html`<div><width-probe></width-probe></div>`);
    const probe = page.querySelector<WidthProbe>('width-probe')!;
    probe.style.display = 'block';
    page.style.width = '300px';
    await waitUntil(() => probe.size.width === 300, undefined, { timeout: 10_000 });
    expect(probe.shadowRoot!.textContent).to.equal('300');
  });
  it('keeps its default while nothing is to be measured', async () => {
    const page = await fixture<HTMLElement>(html`<div hidden><width-probe></width-probe></div>`);
    await nextFrame();
    expect(page.querySelector<WidthProbe>('width-probe')!.size.width).to.equal(640);
  });
  it('follows the size of the text', async () => {
    const page = await fixture<HTMLElement>(html`<div><width-probe></width-probe></div>`);
    const probe = page.querySelector<WidthProbe>('width-probe')!;
    probe.style.display = 'block';
    await nextFrame();
    page.style.fontSize = '32px';
    await waitUntil(() => probe.size.em === 32, undefined, { timeout: 10_000 });
  });
});
