import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as lit } from 'lit';
import { colourOf, contrast, DkElement, toolStyles, WHITE } from '@draagkracht/base';

class HouseProbe extends DkElement {
  static override styles = [DkElement.styles, toolStyles];
  override render() {
    return lit`<div class="actions"><button class="primary">Bewaar</button><button>Stop</button></div>
      <p class="message fault">Dat ging mis. <a href="#">Opnieuw</a></p>
      <g class="companion c0"><path></path></g>
      <table><thead><tr><th>Jaar</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>`;
  }
}
customElements.define('house-probe', HouseProbe);

async function dressed(tokens: Record<string, string>): Promise<HouseProbe> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.background = 'white';
  for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  const probe = new HouseProbe();
  page.append(probe);
  await probe.updateComplete;
  await nextFrame();
  await probe.guard.house.arrival;
  await nextFrame();
  await nextFrame();
  return probe;
}

const styleIn = (probe: HouseProbe, selector: string): CSSStyleDeclaration =>
  getComputedStyle(probe.renderRoot.querySelector(selector)!);

const ratio = ({ color, backgroundColor }: CSSStyleDeclaration): number =>
  contrast(colourOf(color)!, colourOf(backgroundColor)!);

describe('what a house style brings along', () => {
  it('does not come to a page without one', async () => {
    const probe = await dressed({});
    expect(probe.guard.house.has).to.equal(false);
    expect(styleIn(probe, '.message').color).to.equal(getComputedStyle(probe).color);
  });

  it('mends the text of a button, and leaves its background to the house', async () => {
    const probe = await dressed({
      '--utrecht-document-color': '#111111',
      '--utrecht-button-primary-action-background-color': '#f0b800',
      '--utrecht-button-primary-action-color': '#ffffff',
    });
    const style = styleIn(probe, 'button.primary');
    expect(style.backgroundColor).to.equal('rgb(240, 184, 0)');
    expect(ratio(style)).to.be.at.least(4.45);
  });

  it('gives messages the colours of the house, with everything in them legible', async () => {
    const probe = await dressed({
      '--utrecht-document-color': '#111111',
      '--utrecht-link-color': '#cc0000',
      '--utrecht-alert-error-background-color': '#8b0000',
      '--utrecht-alert-error-color': '#7b2222',
    });
    const message = styleIn(probe, '.message');
    expect(message.backgroundColor).to.equal('rgb(139, 0, 0)');
    expect(ratio(message)).to.be.at.least(4.45);
    expect(styleIn(probe, '.message a').color).to.equal(message.color);
  });

  it('gives tables the header and the rows of the house', async () => {
    const probe = await dressed({
      '--utrecht-document-color': '#111111',
      '--utrecht-table-header-background-color': '#003366',
      '--utrecht-table-header-color': '#ffffff',
      '--utrecht-table-row-alternate-even-background-color': '#eeeeee',
    });
    expect(styleIn(probe, 'th').backgroundColor).to.equal('rgb(0, 51, 102)');
    expect(styleIn(probe, 'th').color).to.equal('rgb(255, 255, 255)');
    expect(styleIn(probe, 'tr:nth-child(2)').backgroundColor).to.not.equal(styleIn(probe, 'tbody tr').backgroundColor);
  });

  it('reads our own names first, in the order of Candidate, common layer and Utrecht', async () => {
    const tokens = {
      '--utrecht-alert-error-background-color': '#300000',
      '--nl-alert-error-background-color': '#003000',
      '--dk-alert-error-background-color': '#000030',
      '--utrecht-document-color': '#111111',
    };
    expect(styleIn(await dressed(tokens), '.message').backgroundColor).to.equal('rgb(0, 0, 48)');
  });

  it('comes for our own names alone when the page asks for it', async () => {
    const probe = await dressed({ '--dk-house-style': 'own', '--dk-alert-error-background-color': '#000030' });
    expect(styleIn(probe, '.message').backgroundColor).to.equal('rgb(0, 0, 48)');
    expect(ratio(styleIn(probe, '.message'))).to.be.at.least(4.45);
  });

  it('colours other lines where the house has colours that can be told apart, else leaves them grey', async () => {
    const line = (probe: HouseProbe): string => styleIn(probe, '.companion').getPropertyValue('--_stroke');
    const tokens = { '--basis-color-default-color-document': '#111', '--dk-chart-line-color': '#0b5cad' };
    expect(line(await dressed({ ...tokens, '--basis-color-accent-1-color-default': '#d97706' }))).to.match(/^rgb/);
    expect(line(await dressed({ ...tokens, '--basis-color-accent-1-color-default': '#0b5cad' }))).to.equal('');
  });

  it('survives tokens that are no colours', async () => {
    const probe = await dressed({
      '--utrecht-document-color': 'None',
      '--utrecht-button-primary-action-background-color': 'None',
      '--utrecht-button-primary-action-color': '#ffffff',
    });
    expect(contrast(colourOf(styleIn(probe, 'button.primary').color)!, WHITE)).to.be.at.least(4.45);
    expect(contrast(colourOf(styleIn(probe, 'p').color)!, WHITE)).to.be.at.least(4.45);
  });
});
