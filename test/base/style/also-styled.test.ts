import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { alsoStyled } from '@draagkracht/base';

class Plain extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 1, 1);
      margin: 1px;
    }
  `;
  protected override render = () => html`<p>Tekst</p>`;
}
customElements.define('test-also-styled', Plain);

describe('alsoStyled', () => {
  it('adds styles once, and leaves those of the element', async () => {
    const element = new Plain();
    document.body.append(element);
    await element.updateComplete;
    const late = css`
      p {
        color: rgb(2, 2, 2);
      }
    `;
    alsoStyled(element, late);
    alsoStyled(element, late);
    const { color, marginTop } = getComputedStyle(element.renderRoot.querySelector('p')!);
    expect([color, marginTop, (element.renderRoot as ShadowRoot).adoptedStyleSheets.length]).to.deep.equal([
      'rgb(2, 2, 2)',
      '1px',
      2,
    ]);
    element.remove();
  });
});
