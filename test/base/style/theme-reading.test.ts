import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as lit } from 'lit';
import { DkElement, toolStyles } from '@draagkracht/base';
import { readTheme, tokenPurposes, type ThemeReading } from '@draagkracht/base/theme.js';

class ReadingProbe extends DkElement {
  static override styles = [DkElement.styles, toolStyles];
  override render() {
    return lit`<p>Tekst</p>`;
  }
}
customElements.define('reading-probe', ReadingProbe);

async function read(tokens: Record<string, string>, background = 'white', className = ''): Promise<ThemeReading> {
  const page = await fixture<HTMLElement>(html`<div class=${className}></div>`);
  page.style.background = background;
  for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  const probe = new ReadingProbe();
  page.append(probe);
  await probe.updateComplete;
  await nextFrame();
  return (await readTheme(probe))!;
}

const token = (reading: ThemeReading, own: string) => reading.tokens.find(({ purpose }) => purpose.own === own)!;
const colour = (reading: ThemeReading, name: string) => reading.colours.find((one) => one.name === name)!;

describe('what is found of a house style', () => {
  it('says of each purpose under which name it was found', async () => {
    const found = await read({ '--utrecht-link-color': '#7a0050', '--utrecht-document-color': '#111111' });
    expect(found.tokens).to.have.length(tokenPurposes.length);
    expect(token(found, 'dk-color-link')).to.include({ name: 'utrecht-link-color', value: '#7a0050', invalid: false });
    expect(token(found, 'dk-color-text-quiet').name).to.equal(undefined);
  });

  it('finds nothing on a page without a house style', async () => {
    const found = await read({});
    expect(found.tokens.every(({ name }) => name === undefined)).to.equal(true);
    expect(found).to.include({ themeClass: undefined, isDark: false, pictureBehind: false });
    expect(found.colours.filter(({ mended }) => mended)).to.deep.equal([]);
  });

  it('tells what was found before a repair, and what it became', async () => {
    const { found, ratio, wanted, mended } = colour(await read({ '--utrecht-link-color': '#cce5ff' }), 'link');
    expect([found, wanted]).to.deep.equal(['rgb(204 229 255)', 4.5]);
    expect(ratio).to.be.below(1.5);
    expect(mended!.ratio).to.be.at.least(4.45);
  });

  it('leaves the repairs as they were', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.setProperty('--utrecht-link-color', '#cce5ff');
    const probe = new ReadingProbe();
    page.append(probe);
    await probe.updateComplete;
    const first = await readTheme(probe);
    expect(await readTheme(probe)).to.deep.equal(first);
  });

  it('measures a colour with a channel that is none as well', async () => {
    const found = await read({ '--utrecht-link-color': 'rgb(none 240 240)' });
    expect(found.unmeasured).to.deep.equal([]);
    expect(colour(found, 'link').mended?.ratio).to.be.above(4.45);
  });

  it('is nothing for an element that left the page meanwhile', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const probe = new ReadingProbe();
    page.append(probe);
    await probe.updateComplete;
    const reading = readTheme(probe);
    probe.remove();
    expect(await reading).to.equal(undefined);
  });

  it('says of a value that it is none', async () => {
    const found = await read({ '--utrecht-link-color': 'None' });
    expect(token(found, 'dk-color-link').invalid).to.equal(true);
    expect(colour(found, 'link')).to.include({ found: undefined });
    expect(colour(found, 'link').mended!.ratio).to.be.at.least(4.45);
  });

  it('says that a picture cannot be measured', async () => {
    expect((await read({}, 'linear-gradient(white, black)')).pictureBehind).to.equal(true);
  });

  it('sees a dark page, and a class of a theme', async () => {
    expect(await read({}, '#111111', 'grid utrecht-theme')).to.include({ isDark: true, themeClass: 'utrecht-theme' });
  });

  it('measures colours of any colour space', async () => {
    const tokens = {
      '--utrecht-link-color': 'oklch(0.95 0.05 200)',
      '--dk-color-danger': 'color(display-p3 1 0.9 0.9)',
      '--dk-color-concern': 'lab(95% 5 5)',
      '--dk-color-neutral': 'color-mix(in oklch, white, blue 5%)',
    };
    const found = await read(tokens);
    for (const name of ['link', 'danger', 'concern', 'neutral']) {
      expect(colour(found, name).ratio, name).to.be.below(1.6);
      expect(colour(found, name).mended!.ratio, name).to.be.at.least(4.45);
    }
  });

  it('looks at buttons, tables and messages where there is a house style', async () => {
    const found = await read({
      '--utrecht-document-color': '#111111',
      '--utrecht-button-primary-action-background-color': '#f0b800',
      '--utrecht-button-primary-action-color': '#ffffff',
    });
    expect(colour(found, 'button-text')).to.include({ background: 'rgb(240 184 0)', found: 'rgb(255 255 255)' });
    expect(colour(found, 'button-text').mended!.ratio).to.be.at.least(4.45);
  });

  it('names the fonts that are asked for, and whether the page has them', async () => {
    const { fonts } = await read({ '--utrecht-document-font-family': '"Nergens Sans", sans-serif' });
    expect(fonts).to.deep.equal([{ family: 'Nergens Sans', state: 'system' }]);
  });
});
