import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { DkThemeProbe } from '@draagkracht/widgets';
import '@draagkracht/widgets/theme-probe/define.js';
import {
  scenarios,
  type ThemeScenario,
  type ThemeScenarioName,
} from '../../../stories/widgets/theme-probe/theme-probe.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (element: DkThemeProbe): Promise<void> => {
  await element.updateComplete;
  await element.updateComplete;
};

async function shown(name: ThemeScenarioName, set: Partial<DkThemeProbe> = {}): Promise<DkThemeProbe> {
  const {
    tokens = {},
    background = 'white',
    themeClass,
    language,
    compact = false,
    subject = '',
  }: ThemeScenario = scenarios[name];
  const page = await fixture<HTMLElement>(html`<main></main>`);
  for (const [token, value] of Object.entries(tokens)) page.style.setProperty(token, value);
  page.style.background = background;
  if (themeClass) page.classList.add(themeClass);
  const element = document.createElement('dk-theme-probe');
  Object.assign(element, { compact, subject, ...(language && { lang: language }) }, set);
  page.append(element);
  await settled(element);
  return element;
}

const textOf = (element: DkThemeProbe, selector = '.probe'): string =>
  [...element.renderRoot.querySelectorAll(selector)]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

describe('dk-theme-probe', () => {
  elementSuite({
    tag: 'dk-theme-probe',
    element: DkThemeProbe,
    settled,
    badAttributes: { 'heading-level': { good: '2', bad: '9', property: 'headingLevel' } },
    early: { property: 'compact', value: true },
  });

  it('says in one sentence what the page gives', async () => {
    expect(textOf(await shown('filled'), '.sentence')).to.match(
      /^Uw pagina geeft \d+ van de \d+ tokens\. Alle kleuren vallen genoeg op\.$/,
    );
  });

  it('says that there is no house style, and what to do', async () => {
    const element = await shown('empty');
    expect(textOf(element, '.sentence')).to.include('geen tokens van een huisstijl');
    expect(element.renderRoot.querySelectorAll('.advice li').length).to.equal(3);
  });

  it('says of each mended colour what was found, what is needed and what it became', async () => {
    const element = await shown('mended');
    expect(textOf(element, '.sentence')).to.match(/\d+ kleuren vielen te weinig op/);
    expect(textOf(element, '.mended .row')).to.include('--utrecht-link-color').and.include('Nodig is 4,5');
  });

  it('answers why it looks different, by purpose', async () => {
    const text = textOf(await shown('twoLayers'), '.rows');
    expect(text).to.include('Op de pagina staat ook --utrecht-link-color');
    expect(text).to.include('De pagina koos dit zelf voor onze onderdelen.');
    expect(text).to.include('De huisstijl zegt hier niets over. Wij nemen onze eigen waarde.');
  });

  it('says of a value that is none that it was skipped', async () => {
    expect(textOf(await shown('invalid'), '.rows')).to.include('De pagina schrijft ‘None’.');
  });

  it('measures a colour with a channel that is none, and says what was mended', async () => {
    const element = await shown('noneChannel');
    expect(textOf(element, '.sentence')).to.match(/bijgesteld/);
    expect(textOf(element, '.rows')).to.not.include('kunnen wij niet meten');
  });

  it('says when what it is to look from is not on the page, and looks from its own place', async () => {
    const element = await shown('notThere');
    expect(textOf(element, '.warnings')).to.include('met het id ‘grafiek’');
    expect(textOf(element, '.sentence')).to.include('Uw pagina geeft');
  });

  it('says that the browser gives no styles, and reads them when asked again', async () => {
    const real = window.getComputedStyle;
    const none = document.createElement('p').style;
    const element = await shown('filled');
    window.getComputedStyle = (one, pseudo) => (one === element ? none : real(one, pseudo));
    try {
      await element.look();
      await element.updateComplete;
      expect(textOf(element, '[role=alert]')).to.include('De browser geeft hier geen stijlen.');
    } finally {
      window.getComputedStyle = real;
    }
    element.renderRoot.querySelector<HTMLElement>('.again')!.click();
    await settled(element);
    expect(textOf(element, '.sentence')).to.include('Uw pagina geeft');
  });

  it('stops without a word when it is taken from the page while it looks', async () => {
    const element = await shown('filled');
    const looked = element.look();
    element.remove();
    await looked;
    expect(textOf(element, '[role=alert]')).to.equal('');
  });

  it('says what it cannot measure', async () => {
    expect(textOf(await shown('picture'), '.warnings')).to.include('kunnen wij niet meten');
  });

  it('looks again when the page changes its class', async () => {
    const element = await shown('empty');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.probed-theme { --utrecht-link-color: rgb(122, 0, 80); }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.classList.add('probed-theme');
    await aTimeout(0);
    await settled(element);
    expect(textOf(element, '.sentence')).to.include('Uw pagina geeft 2 van');
    expect(textOf(element, '.about')).to.include('probed-theme');
    document.documentElement.classList.remove('probed-theme');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('looks from the place of another element of ours', async () => {
    const element = await shown('empty');
    const dark = document.createElement('div');
    dark.style.background = '#111111';
    const other = Object.assign(document.createElement('dk-theme-probe'), { id: 'elders' });
    dark.append(other);
    element.parentElement!.append(dark);
    element.subject = 'elders';
    await element.updateComplete;
    await settled(element);
    expect(textOf(element, '.about')).to.include('rgb(17 17 17), donker');
  });

  it('hands over the whole report as text', async () => {
    const element = await shown('mended');
    let copied = '';
    const clipboard = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    element.renderRoot.querySelector<HTMLButtonElement>('.copy')!.click();
    await nextFrame();
    await settled(element);
    navigator.clipboard.writeText = clipboard;
    expect(copied).to.include('Bijgestelde kleuren').and.include('--utrecht-link-color = #cce5ff');
    expect(textOf(element, '#done')).to.equal('De tekst is gekopieerd.');
  });

  it('shows only the sentence and what was mended when it is compact', async () => {
    const element = await shown('compact');
    expect(element.renderRoot.querySelectorAll('.mended .row').length).to.be.above(0);
    expect(element.renderRoot.querySelector('details')).to.equal(null);
  });

  it('fits in 320 pixels', async () => {
    const element = await shown('mended');
    element.parentElement!.style.inlineSize = '320px';
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    await nextFrame();
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const name of Object.keys(scenarios) as ThemeScenarioName[])
    it(`is accessible: ${name}`, async () => {
      const element = await shown(name);
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
    });
});
