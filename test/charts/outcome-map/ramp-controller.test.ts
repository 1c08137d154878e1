import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { RampController } from '../../../packages/charts/src/outcome-map/ramp-controller.js';

class Host extends LitElement {
  count = 3;
  readonly ramp = new RampController(this, () => this.count);
  override render(): unknown {
    return html`<i class="probe" hidden></i><b class="c k0"></b><b class="c k2"></b>`;
  }
}
customElements.define('ramp-host', Host);

const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

describe('the colours of a map', () => {
  it('are written into a style sheet of its own, once for so many classes', async () => {
    const host = await fixture<Host>(html`<ramp-host></ramp-host>`);
    await frame();
    const sheets = host.shadowRoot!.adoptedStyleSheets;
    expect(sheets).to.have.length(1);
    expect([...sheets[0]!.cssRules].map((rule) => rule.cssText.split(' ')[0])).to.deep.equal([
      '.c.k0',
      '.c.k1',
      '.c.k2',
    ]);
    host.count = 5;
    host.requestUpdate();
    await host.updateComplete;
    await frame();
    expect(host.shadowRoot!.adoptedStyleSheets[0]!.cssRules.length).to.equal(5);
    expect(host.ramp.forced).to.equal(false);
  });

  it('are written again when the element comes back to the page', async () => {
    const host = await fixture<Host>(html`<ramp-host></ramp-host>`);
    await frame();
    host.remove();
    document.body.append(host);
    host.requestUpdate();
    await host.updateComplete;
    await frame();
    expect(host.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    host.remove();
  });
});
