import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { DkStatefulElement } from '../../../packages/base/src/stored/stateful-element.js';

class Stateful extends DkStatefulElement {
  get known(): readonly [string, string, string] {
    return [this.mode, this.today, this.now];
  }

  async focusIt(): Promise<Element | null | undefined> {
    await this.focusOn('button');
    return this.shadowRoot?.activeElement;
  }

  protected override render(): TemplateResult {
    return html`<button>Knop</button>`;
  }
}
customElements.define('test-stateful', Stateful);

describe('DkStatefulElement', () => {
  it('keeps on the device unless it is told otherwise, and says so of nonsense', async () => {
    const element = await fixture<Stateful>(
      html`<test-stateful .clock=${() => new Date('2026-11-22T23:30:00Z')}></test-stateful>`,
    );
    expect(element).to.be.instanceOf(LitElement);
    expect(element.known).to.deep.equal(['local', '2026-11-23', '2026-11-22T23:30:00.000Z']);
    element.setAttribute('storage', 'none');
    expect(element.known[0]).to.equal('none');
    element.removeAttribute('storage');
    expect(element.known[0]).to.equal('local');
  });

  it('brings the focus inside', async () => {
    const element = await fixture<Stateful>(html`<test-stateful></test-stateful>`);
    expect((await element.focusIt())?.localName).to.equal('button');
  });
});
