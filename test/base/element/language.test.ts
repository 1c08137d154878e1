import { expect, fixture, html } from '@open-wc/testing';
import { DkElement } from '../../../packages/base/src/element/dk-element.js';
import { languageAt, markLanguage } from '../../../packages/base/src/element/language.js';

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

describe('markLanguage', () => {
  const drawnIn = async (
    lang: string,
    own = '',
  ): Promise<{ element: HTMLElement; part: HTMLElement; mark: () => void }> => {
    const page = await fixture<HTMLElement>(html`<main lang=${lang}><test-language></test-language></main>`);
    const element = page.querySelector<HTMLElement>('test-language')!;
    element.lang = own;
    const drawn = document.createElement('div');
    drawn.innerHTML = '<p></p>';
    const mark = (): void => markLanguage(element, drawn);
    mark();
    return { element, part: drawn.querySelector('p')!, mark };
  };

  it('says nothing where the page says it', async () => {
    expect((await drawnIn('nl')).part.hasAttribute('lang')).to.equal(false);
    expect((await drawnIn('nl-BE')).part.hasAttribute('lang')).to.equal(false);
    expect((await drawnIn('en-GB')).part.hasAttribute('lang')).to.equal(false);
  });

  it('says that Dutch is Dutch on a page in another language', async () =>
    expect((await drawnIn('ar')).part.outerHTML).to.equal('<p lang="nl" dir="ltr"></p>'));

  it('says what only a property knows, and follows it', async () => {
    const { element, part, mark } = await drawnIn('nl', 'en');
    expect(part.lang).to.equal('en');
    element.lang = 'nl';
    mark();
    expect(part.lang).to.equal('nl');
  });
});
