import { expect, fixture, html } from '@open-wc/testing';
import { DkElement } from '../../../packages/base/src/element/dk-element.js';
import { languageAt } from '../../../packages/base/src/element/language.js';

customElements.define('test-language', class extends DkElement {});

describe('languageAt', () => {
  const inside = async (template: unknown): Promise<HTMLElement> =>
    (await fixture<HTMLElement>(html`<div>${template}</div>`)).querySelector('test-language')!;

  it('is the own language, else the nearest around, else Dutch', async () => {
    expect(languageAt(await inside(html`<p lang="en"><test-language lang="nl"></test-language></p>`))).to.equal('nl');
    expect(languageAt(await inside(html`<p lang="en-GB"><test-language></test-language></p>`))).to.equal('en');
    expect(languageAt(await inside(html`<p lang="nl"><test-language></test-language></p>`))).to.equal('nl');
    expect(languageAt(await inside(html`<p lang="fr"><test-language></test-language></p>`))).to.equal('nl');
    expect(languageAt(document.createElement('test-language'))).to.equal('nl');
  });

  it('listens to the property as it does to the attribute', async () => {
    const element = await inside(html`<test-language></test-language>`);
    element.lang = 'en';
    expect(languageAt(element)).to.equal('en');
    element.removeAttribute('lang');
    element.lang = '';
    expect(languageAt(element)).to.equal('nl');
  });

  it('looks through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'en';
    const within = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(within);
    expect(languageAt(within)).to.equal('en');
  });
});
