import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LightController } from '../../../packages/charts/src/shared/light-controller.js';

class LightProbe extends LitElement {
  readonly light = new LightController(this);
  updates = 0;
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('light-probe', LightProbe);

describe('the content of a page', () => {
  it('is followed while the element is on it: text, children, and the language around it', async () => {
    const probe = await fixture<LightProbe>(html`<light-probe><p>een</p></light-probe>`);
    const changes = async (change: () => void): Promise<boolean> => {
      const before = [probe.light.version, probe.updates];
      change();
      await aTimeout(0);
      await probe.updateComplete;
      return probe.light.version > before[0]! && probe.updates > before[1]!;
    };
    expect(await changes(() => (probe.querySelector('p')!.firstChild!.textContent = 'twee'))).to.equal(true);
    expect(await changes(() => probe.append('drie'))).to.equal(true);
    expect(await changes(() => (document.documentElement.lang = 'en'))).to.equal(true);
    document.documentElement.removeAttribute('lang');
    await aTimeout(0);
    probe.remove();
    expect(await changes(() => probe.append('vier'))).to.equal(false);
  });
});
