import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { addLanguage, missingTexts } from '../../../packages/base/src/languages/add-language.js';
import { DkElement } from '@draagkracht/base';

class Probe extends DkElement {
  text = 'Bewaar';
  help = 'Bewaar alles';
  protected override render(): unknown {
    return html`<p>${this.text}</p>
      <button aria-label=${this.help}>${this.text}</button>
      <p><q lang="nl">Bewaar</q></p>
      <p id="number">1.234,5</p>`;
  }
}
customElements.define('dk-language-probe', Probe);

addLanguage('qaa', { locale: 'en-GB', texts: { Bewaar: 'Save', 'Bewaar alles': 'Save all' } });

const shown = async (lang: string): Promise<{ probe: Probe; find: (what: string) => HTMLElement }> => {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}><dk-language-probe></dk-language-probe></main>`);
  const probe = page.querySelector<Probe>('dk-language-probe')!;
  await probe.updateComplete;
  return { probe, find: (what) => probe.renderRoot.querySelector<HTMLElement>(what)! };
};

describe('a language that was added', () => {
  it('is spoken where the page is in that language: texts, attributes and numbers', async () => {
    const { find } = await shown('qaa');
    expect(find('p').textContent).to.equal('Save');
    expect(find('button').textContent).to.equal('Save');
    expect(find('button').ariaLabel).to.equal('Save all');
    expect(find('#number').textContent).to.equal('1,234.5');
  });

  it('is not spoken anywhere else', async () => {
    const { find } = await shown('nl');
    expect(find('p').textContent).to.equal('Bewaar');
  });

  it('leaves alone what has a language of its own', async () => {
    const { find } = await shown('qaa-NL');
    expect(find('q').textContent).to.equal('Bewaar');
    expect(find('q').lang).to.equal('nl');
  });

  it('follows what is drawn anew, and marks what it does not have as Dutch', async () => {
    const { probe, find } = await shown('qaa');
    probe.text = 'Weg';
    probe.requestUpdate();
    await probe.updateComplete;
    await aTimeout(0);
    expect(find('p').textContent).to.equal('Weg');
    expect(find('p').lang).to.equal('nl');
    expect(find('button').ariaLabel, 'an element has one language').to.equal('Bewaar alles');
    expect(missingTexts('qaa')).to.include('Weg');
    probe.text = 'Bewaar';
    probe.requestUpdate();
    await probe.updateComplete;
    await aTimeout(0);
    expect(find('p').textContent).to.equal('Save');
    expect(find('p').hasAttribute('lang')).to.equal(false);
    expect(find('button').ariaLabel).to.equal('Save all');
  });

  it('goes and comes back with the language of the page', async () => {
    const { probe, find } = await shown('qaa');
    const page = probe.closest('main')!;
    page.lang = 'nl';
    await aTimeout(0);
    expect(find('p').textContent).to.equal('Bewaar');
    expect(find('button').ariaLabel).to.equal('Bewaar alles');
    page.lang = 'qaa';
    await aTimeout(0);
    expect(find('p').textContent).to.equal('Save');
  });

  it('reaches an element inside an element', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="qaa"></div>`);
    const outer = document.createElement('dk-language-outer');
    host.append(outer);
    const root = outer.attachShadow({ mode: 'open' });
    render(html`<dk-language-probe></dk-language-probe>`, root);
    const inner = root.querySelector<Probe>('dk-language-probe')!;
    await inner.updateComplete;
    expect(inner.renderRoot.querySelector('p')?.textContent).to.equal('Save');
  });

  it('may come after the elements', async () => {
    const { find } = await shown('qab');
    expect(find('p').textContent).to.equal('Bewaar');
    addLanguage('qab', { locale: 'nl-NL', texts: { Bewaar: 'Wrd' } });
    expect(find('p').textContent).to.equal('Wrd');
  });
});
