import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html as lit } from 'lit';
import { backgroundBehind, BLACK, colourOf, contrast, DkElement, over, WHITE } from '@draagkracht/base';
import { skipBecause } from '../../helpers/skipped.js';

class ContrastProbe extends DkElement {
  override render() {
    return lit`<b class="line">x</b>`;
  }
}
customElements.define('contrast-probe', ContrastProbe);

const colourIn = (element: Element, name: string) => {
  const one = document.createElement('i');
  one.style.color = `var(--_${name})`;
  element.shadowRoot!.append(one);
  const colour = colourOf(getComputedStyle(one).color)!;
  one.remove();
  return colour;
};

async function onPage(background: string, tokens: Record<string, string> = {}) {
  const page = await fixture<HTMLElement>(html`<div><contrast-probe></contrast-probe></div>`);
  page.style.background = background;
  for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  const probe = page.querySelector<ContrastProbe>('contrast-probe')!;
  await nextFrame();
  await aTimeout(0);
  return { page, probe };
}

describe('contrast at run time', () => {
  it('sees the backgrounds around it painted over one another', async () => {
    const { probe } = await onPage('rgb(0, 0, 0)');
    expect(backgroundBehind(probe)).to.deep.equal({ r: 0, g: 0, b: 0, a: 1 });
  });
  it('writes in black on paper, whatever the page and its house style are', async function () {
    if (!navigator.userAgent.includes('Chrome/'))
      skipBecause(this, 'only Chromium lets a test turn the page into paper');
    const { probe } = await onPage('rgb(20, 30, 60)', {
      '--utrecht-document-color': 'rgb(240, 240, 240)',
      '--utrecht-heading-3-color': 'rgb(90, 90, 120)',
      '--nl-link-color': 'rgb(180, 200, 255)',
    });
    await emulateMedia({ media: 'print' });
    const printed = ['text', 'heading', 'link'].map((name) => colourIn(probe, name));
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal([BLACK, BLACK, BLACK]);
    expect(contrast(colourIn(probe, 'text'), backgroundBehind(probe))).to.be.at.least(4.5);
  });
  it('keeps what stands out on white', async () => {
    const { probe } = await onPage('white');
    expect(colourIn(probe, 'line')).to.deep.equal(colourOf('rgb(11, 92, 173)'));
  });
  for (const background of ['black', 'rgb(20, 30, 60)', 'rgb(250, 240, 0)', 'rgb(128, 128, 128)'])
    it(`makes lines and text stand out on ${background}`, async () => {
      const { probe } = await onPage(background);
      const behind = backgroundBehind(probe);
      expect(contrast(colourIn(probe, 'line'), behind)).to.be.at.least(2.95);
      expect(contrast(colourIn(probe, 'link'), behind)).to.be.at.least(4.45);
      expect(contrast(colourIn(probe, 'concern'), behind)).to.be.at.least(4.45);
    });
  it('mends a house style that is too pale, and touches no attribute of the page', async () => {
    const { probe } = await onPage('white', { '--utrecht-link-color': '#cce5ff' });
    expect(contrast(colourIn(probe, 'link'), { r: 1, g: 1, b: 1, a: 1 })).to.be.at.least(4.45);
    expect(probe.getAttributeNames()).to.deep.equal([]);
  });
  it('mends what is too pale for a message in a panel, though not for the page', async () => {
    const { probe } = await onPage('white', { '--nl-link-color': 'rgb(118, 118, 118)' });
    const surface = over({ r: 0, g: 0, b: 0, a: 0.04 }, over({ r: 0, g: 0, b: 0, a: 0.04 }, WHITE));
    expect(contrast(colourOf('rgb(118, 118, 118)')!, WHITE)).to.be.at.least(4.5);
    expect(contrast(colourOf('rgb(118, 118, 118)')!, surface)).to.be.below(4.5);
    expect(contrast(colourIn(probe, 'link'), surface)).to.be.at.least(4.45);
  });
  for (const pale of ['rgb(none 240 240)', 'oklch(0.9 none 20)', 'color(srgb none 0.9 0.9)'])
    it(`mends a colour that is written with none: ${pale}`, async function () {
      if (pale.startsWith('oklch') && navigator.userAgent.includes('Firefox/'))
        return skipBecause(this, 'Firefox gives no numbers of this colour');
      const { probe } = await onPage('white', { '--nl-link-color': pale });
      expect(contrast(colourIn(probe, 'link'), WHITE)).to.be.at.least(4.45);
    });
  it('follows a house style that is good', async () => {
    const { probe } = await onPage('white', { '--nl-link-color': 'rgb(120, 0, 80)' });
    expect(colourIn(probe, 'link')).to.deep.equal(colourOf('rgb(120, 0, 80)'));
  });
  it('prefers our own token over that of the house style', async () => {
    const { probe } = await onPage('white', {
      '--nl-link-color': 'rgb(120, 0, 80)',
      '--dk-color-link': 'rgb(0, 80, 0)',
    });
    expect(colourIn(probe, 'link')).to.deep.equal(colourOf('rgb(0, 80, 0)'));
  });
  it('gives a dark page without colours of its own text that is bright, not barely legible', async () => {
    const { probe } = await onPage('rgb(20, 30, 60)');
    expect(contrast(colourIn(probe, 'text'), backgroundBehind(probe))).to.be.at.least(11.9);
    expect(contrast(colourIn(probe, 'text-quiet'), backgroundBehind(probe))).to.be.at.least(6.9);
  });
  it('keeps the text of a page that has chosen one', async () => {
    const { page, probe } = await onPage('rgb(20, 30, 60)');
    page.style.color = 'rgb(200, 210, 220)';
    probe.guard.check();
    await nextFrame();
    await aTimeout(0);
    expect(colourIn(probe, 'text')).to.deep.equal(colourOf('rgb(200, 210, 220)'));
  });
  for (const [colour, what] of [
    ['oklch(0.2 0.05 260)', 'oklch'],
    ['lab(15% 5 -20)', 'lab'],
    ['color(display-p3 0.05 0.08 0.2)', 'P3'],
    ['color-mix(in oklch, black 80%, blue)', 'a mix'],
  ] as const)
    it(`sees a background in ${what}`, async () => {
      const { probe } = await onPage(colour);
      expect(contrast(backgroundBehind(probe), WHITE)).to.be.above(10);
      expect(contrast(colourIn(probe, 'link'), backgroundBehind(probe))).to.be.at.least(4.45);
    });
  it('sees through half-transparent backgrounds', async () => {
    const { page, probe } = await onPage('rgb(0 0 0 / 0.5)');
    page.style.background = 'rgb(0 0 0 / 0.9)';
    probe.guard.check();
    await nextFrame();
    await aTimeout(0);
    expect(contrast(colourIn(probe, 'link'), backgroundBehind(probe))).to.be.at.least(4.45);
  });
  it('looks again when the page changes its class, without anybody asking', async () => {
    const { page, probe } = await onPage('white');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.late-theme { --utrecht-link-color: rgb(204, 229, 255); }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.classList.add('late-theme');
    await nextFrame();
    await nextFrame();
    expect(contrast(colourIn(probe, 'link'), WHITE)).to.be.at.least(4.45);
    document.documentElement.classList.remove('late-theme');
    await nextFrame();
    await nextFrame();
    expect(colourIn(probe, 'link')).to.deep.equal(colourOf('rgb(11, 92, 173)'));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    page.remove();
  });
});
