import { expect, fixture, html } from '@open-wc/testing';
import { html as lit } from 'lit';
import { define, DkElement, heading, languageAt, oneOf, VERSION, wholeBetween } from '@draagkracht/base';
import { Wording } from '@draagkracht/base/words.js';

class PlainProbe extends DkElement {
  static override readonly attributeRules = { ...DkElement.attributeRules, storage: oneOf('none', 'memory', 'local') };
  override render() {
    return lit`${heading(this.headingLevel, 'Kop')}<p>${this.language}</p>`;
  }
}
define('plain-probe', PlainProbe);

const greeting = new Wording('Dag', () => new Promise<string>((resolve) => setTimeout(() => resolve('Hello'), 20)));
class SpeakingProbe extends DkElement {
  static override readonly wordings = [greeting];
  readonly drawn: string[] = [];
  override render() {
    this.drawn.push(greeting.in(this.language));
    return lit`${this.drawn.at(-1)}`;
  }
}
define('speaking-probe', SpeakingProbe);

const warnings = (): { texts: string[]; stop: () => void } => {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (text: string) => void texts.push(text);
  return { texts, stop: () => (console.warn = warn) };
};

describe('element base', () => {
  it('draws Dutch at once, and waits for the words of another language before it draws', async () => {
    const element = await fixture<SpeakingProbe>(html`<speaking-probe></speaking-probe>`);
    element.lang = 'en';
    await element.updateComplete;
    element.lang = 'nl';
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['Dag', 'Hello', 'Dag']);
  });
  it('leaves what the page holds itself in sight until the words have come', async () => {
    const late = new Wording('Dag', () => new Promise<string>((resolve) => setTimeout(() => resolve('Hello'), 20)));
    class LateProbe extends SpeakingProbe {
      static override readonly wordings = [late];
    }
    define('late-probe', LateProbe);
    const element = document.createElement('late-probe') as LateProbe;
    element.lang = 'en';
    element.innerHTML = '<p>Van de pagina</p>';
    document.body.append(element);
    await Promise.resolve();
    expect(element.firstElementChild!.getClientRects().length).to.equal(1);
    await element.updateComplete;
    expect(element.firstElementChild!.getClientRects().length).to.equal(0);
    expect(element.shadowRoot!.textContent).to.equal('Hello');
    element.remove();
  });
  it('says when it is ready, once, through shadow roots', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<{ type: string }>).detail.type);
    document.addEventListener('dk-ready', listen);
    const element = await fixture<PlainProbe>(html`<plain-probe></plain-probe>`);
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('dk-ready', listen);
    expect(heard).to.deep.equal(['plain-probe']);
  });
  it('speaks the language of its own, else of what is around it, else Dutch', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><plain-probe></plain-probe><plain-probe lang="nl"></plain-probe></div>`,
    );
    const [around, own] = [...page.querySelectorAll('plain-probe')].map(
      (one) => one.shadowRoot!.querySelector('p')!.textContent,
    );
    expect([around, own]).to.deep.equal(['en', 'nl']);
    expect(languageAt(page)).to.equal('en');
  });
  it('looks for the language through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const inner = document.createElement('plain-probe');
    host.attachShadow({ mode: 'open' }).append(inner);
    await (inner as PlainProbe).updateComplete;
    expect(inner.shadowRoot!.querySelector('p')!.textContent).to.equal('en');
  });
  it('keeps the last good value of an attribute and warns once', async () => {
    const watch = warnings();
    const element = await fixture<PlainProbe>(html`<plain-probe heading-level="4"></plain-probe>`);
    element.setAttribute('heading-level', '9');
    element.setAttribute('heading-level', 'many');
    await element.updateComplete;
    watch.stop();
    expect(element.headingLevel).to.equal(4);
    expect(element.shadowRoot!.querySelector('h4')).to.exist;
    expect(watch.texts).to.deep.equal(['<plain-probe> heading-level="9" cannot be used; expected: 2 to 5.']);
  });
  for (const level of [2, 3, 4, 5])
    it(`has a real heading of level ${level}`, async () => {
      const element = await fixture<PlainProbe>(html`<plain-probe heading-level=${level}></plain-probe>`);
      expect(element.shadowRoot!.querySelector(`h${level}`)?.textContent).to.equal('Kop');
    });
  it('knows what attributes may hold', () => {
    expect(oneOf('a', 'b').accepts('c')).to.equal(false);
    expect(['2', '5', '1', '6', 'x', '2.5'].map((text) => wholeBetween(2, 5).accepts(text))).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('leaves the first of two registrations, and names both versions when they differ', () => {
    const { info } = console;
    const said: string[] = [];
    console.info = (text: string) => void said.push(text);
    define('plain-probe', class extends PlainProbe {});
    customElements.define(
      'older-probe',
      class extends HTMLElement {
        static readonly dkVersion = '0.0.9';
      },
    );
    customElements.define('foreign-probe', class extends HTMLElement {});
    define('older-probe', PlainProbe);
    define('foreign-probe', PlainProbe);
    console.info = info;
    expect(customElements.get('plain-probe')).to.equal(PlainProbe);
    expect(said).to.deep.equal([
      `<older-probe> is already registered by version 0.0.9; version ${VERSION} stays out.`,
      `<foreign-probe> is already registered by version unknown; version ${VERSION} stays out.`,
    ]);
  });
  it('is hidden by the attribute', async () => {
    const element = await fixture<PlainProbe>(html`<plain-probe hidden></plain-probe>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
