import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { FoldsController } from '../../../packages/charts/src/shared/folds-controller.js';

class FoldsProbe extends LitElement {
  readonly folds = new FoldsController(this, ['table']);

  override render(): TemplateResult {
    const part = (name: string): TemplateResult =>
      html`<details part=${name} @toggle=${this.folds.toggled}>
        <summary>${name}</summary>
        ${this.folds.has(name) ? html`<p>${name} is open</p>` : ''}
      </details>`;
    return html`${part('table')} ${part('working')}`;
  }
}
customElements.define('folds-probe', FoldsProbe);

async function probe(): Promise<{ element: FoldsProbe; said: () => string; settle: () => Promise<void> }> {
  const element = await fixture<FoldsProbe>(html`<folds-probe></folds-probe>`);
  const settle = async (): Promise<void> => {
    await aTimeout(10);
    await element.updateComplete;
  };
  const said = (): string =>
    [...element.renderRoot.querySelectorAll('p')].map(({ textContent }) => textContent).join(', ');
  return { element, said, settle };
}

describe('parts that open and close', () => {
  it('are known to be open, and are gone to when shown', async () => {
    const { element, said, settle } = await probe();
    expect(said()).to.equal('');
    element.folds.show('working');
    await settle();
    expect(said()).to.equal('working is open');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('working');
    element.folds.show('nothing');
    element.renderRoot.querySelector<HTMLDetailsElement>('[part="working"]')!.open = false;
    await settle();
    expect(said()).to.equal('');
  });
  it('that are named for print stand open on paper, and are as they were afterwards', async () => {
    const { element, said, settle } = await probe();
    element.folds.show('working');
    await settle();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(said()).to.equal('table is open, working is open');
    window.dispatchEvent(new Event('afterprint'));
    await settle();
    expect(said()).to.equal('working is open');
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await settle();
    expect(element.folds.has('table')).to.equal(false);
  });
});
