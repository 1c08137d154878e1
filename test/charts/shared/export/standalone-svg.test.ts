import { expect, fixture, html } from '@open-wc/testing';
import type { DkOutcomeChart } from '@draagkracht/charts';
import '@draagkracht/charts/outcome-chart/define.js';
import { drawnIn } from '../../../../packages/charts/src/shared/export/save-picture.js';
import { standaloneSvg } from '../../../../packages/charts/src/shared/export/standalone-svg.js';
import { scenarios } from '../../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const words = { title: 'Titel & <naam>', sentence: 'Eén zin. '.repeat(40), source: 'Bron: "CBS".', language: 'nl' };

async function picture(dark = false): Promise<{ chart: DkOutcomeChart; svg: string; root: Element; height: number }> {
  const page = await fixture(html`<div></div>`);
  if (dark) page.setAttribute('style', 'color: #eee; background: #111; color-scheme: dark');
  const chart = document.createElement('dk-outcome-chart');
  chart.series = scenarios.target.series;
  page.append(chart);
  await chart.updateComplete;
  const made = standaloneSvg(drawnIn(chart)!, words);
  const document_ = new DOMParser().parseFromString(made.svg, 'image/svg+xml');
  return { chart, root: document_.documentElement, ...made };
}

describe('standaloneSvg', () => {
  it('holds title, sentence and source as text, and for who does not see it', async () => {
    const { root } = await picture();
    expect(root.querySelector('parsererror')).to.equal(null);
    expect(root.querySelector('title')!.textContent).to.equal('Titel & <naam>');
    const texts = [...root.querySelectorAll(':scope > text')].map(({ textContent }) => textContent).join(' ');
    expect(texts).to.include('Titel & <naam>').and.to.include('Eén zin.').and.to.include('Bron: "CBS".');
  });
  it('needs no page: no classes, no variables, no address, nothing left of templates', async () => {
    const { svg } = await picture();
    expect(svg).to.not.match(/class=|var\(|<!--|url\(|href|style=|currentcolor/i);
    expect(svg).to.match(/<path[^>]*stroke="rgb/);
    expect(svg).to.match(/font-family="[^"]*sans-serif"/);
  });
  it('is on white with dark text, also from a dark page', async () => {
    const { root, chart } = await picture(true);
    expect(root.querySelector('rect')!.getAttribute('fill')).to.equal('#ffffff');
    const label = root.querySelector('svg svg text[fill]')!;
    expect(label.getAttribute('fill')).to.match(/^rgb\((26, 26, 26|74, 74, 74)\)$/);
    expect(chart.shadowRoot!.querySelectorAll('svg.picture')).to.have.lengthOf(1);
  });
  it('grows with what must be said, and keeps all of it inside', async () => {
    const { root, height } = await picture();
    const lowest = Math.max(
      ...[...root.querySelectorAll(':scope > text')].map((text) => Number(text.getAttribute('y'))),
    );
    expect(lowest).to.be.lessThan(height);
    expect(root.getAttribute('viewBox')).to.match(new RegExp(` ${height}$`));
  });
});
