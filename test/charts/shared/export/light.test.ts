import { expect, fixture, html } from '@open-wc/testing';
import { onWhitePaper } from '../../../../packages/charts/src/shared/export/light.js';

const lineOn = async (line: string): Promise<string> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.setProperty('--_line', line);
  const paper = document.createElement('div');
  host.append(paper);
  onWhitePaper(paper, host);
  return paper.style.getPropertyValue('--_line');
};

describe('onWhitePaper', () => {
  it('keeps the line of the house where it can be seen on white', async () =>
    expect(await lineOn('rgb(160 0 80)')).to.equal('rgb(160 0 80)'));
  it('makes a line that is too light darker, and takes our own for one that was made for a dark page', async () => {
    expect(await lineOn('rgb(90 170 220)'))
      .to.match(/^rgb\(/)
      .and.to.not.equal('rgb(90 170 220)');
    expect(await lineOn('rgb(220 240 255)')).to.equal('#0b5cad');
  });
  it('writes dark text, whatever the page has', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    onWhitePaper(host, host);
    expect(getComputedStyle(host).color).to.equal('rgb(26, 26, 26)');
  });
});
