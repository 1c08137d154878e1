import { expect, fixture, html } from '@open-wc/testing';
import { DkElement } from '@draagkracht/base';
import '../../../packages/base/src/languages/fy.js';

class Probe extends DkElement {
  protected override render(): unknown {
    return html`<p>Jongeren met hulp in Zuilen: 9,3% in maart 2024. Dat is 0,4 procentpunt meer dan in 2023.</p>
      <p>Toon voorbeeld</p>
      <p>Dit staat er niet in.</p>`;
  }
}
customElements.define('dk-frysk-probe', Probe);

describe('Frysk', () => {
  it('makes the sentence of a chart, and leaves what it lacks in Dutch, marked as Dutch', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="fy"><dk-frysk-probe></dk-frysk-probe></main>`);
    const probe = page.querySelector<Probe>('dk-frysk-probe')!;
    await probe.updateComplete;
    const [sentence, button, other] = [...probe.renderRoot.querySelectorAll('p')];
    expect(sentence?.textContent).to.equal(
      'Jongeren met hulp in Zuilen: 9,3% yn maart 2024. Dat is 0,4 prosintpunt mear as yn 2023.',
    );
    expect(sentence?.hasAttribute('lang')).to.equal(false);
    expect(button?.textContent).to.equal('Toan foarbyld');
    expect(other?.lang).to.equal('nl');
  });
});
