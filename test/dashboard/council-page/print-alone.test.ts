import { expect, fixture, html } from '@open-wc/testing';
import { printAlone } from '../../../packages/dashboard/src/council-page/print-alone.js';

describe('printAlone', () => {
  it('takes off paper what stands beside an element, through shadow roots, and gives it back', async () => {
    const page = await fixture(
      html`<div>
        <header>site</header>
        <section></section>
      </div>`,
    );
    const root = page.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>beside</p><div><b>one</b><i>another</i></div>';
    const apart = (): string[] =>
      [page, root]
        .flatMap((one) => [...one.querySelectorAll('[data-dk-not-printed]')])
        .map(({ localName }) => localName);
    const end = printAlone(root.querySelector('b')!);
    expect(apart()).to.have.members(['header', 'p', 'i']);
    expect(root.adoptedStyleSheets).to.have.lengthOf(1);
    expect(page.querySelector('section')!.hasAttribute('data-dk-printed-around')).to.equal(true);
    page.append(document.createElement('footer'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(apart()).to.include('footer');
    end();
    expect(apart()).to.deep.equal([]);
    expect(root.adoptedStyleSheets).to.have.lengthOf(0);
    expect(document.querySelectorAll('[data-dk-printed-around]').length).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(apart()).to.deep.equal([]);
  });
});
