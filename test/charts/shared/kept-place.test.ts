import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/outcome-chart/define.js';
import { spanOf } from '../../../packages/charts/src/shared/kept-place.js';

const rows = [71, 73, 72, 74, 71, 75, 74, 78].map(
  (value, at) =>
    html`<tr>
      <td>${2017 + at}</td>
      <td>${value}%</td>
    </tr>`,
);

async function page(height: number): Promise<{ chart: HTMLElement; after: () => number; before: number }> {
  const root = await fixture<HTMLElement>(
    html`<main>
      <p>Ervoor.</p>
      <section><div class="place"></div></section>
      <p class="after">Erna.</p>
    </main>`,
  );
  const after = (): number => root.querySelector('.after')!.getBoundingClientRect().top;
  const chart = document.createElement('dk-outcome-chart');
  chart.style.minBlockSize = `${height}px`;
  const table = document.createElement('table');
  chart.append(table);
  const { render } = await import('lit');
  render(
    html`<tr>
        <th>Jaar</th>
        <th>Redzaam</th>
      </tr>
      ${rows}`,
    table,
  );
  root.querySelector('.place')!.append(chart);
  const before = after();
  await chart.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { chart, after, before };
}

const drawing = (chart: HTMLElement): SVGElement => chart.shadowRoot!.querySelector('svg.picture')!;

describe('the place that was kept for a chart', () => {
  it('is filled by the drawing: what follows stays where it was', async () => {
    const { chart, after, before } = await page(620);
    expect(drawing(chart)).to.not.equal(null);
    expect(after()).to.be.closeTo(before, 2.9);
    const figure = chart.shadowRoot!.querySelector('figure')!;
    expect(figure.offsetHeight).to.be.closeTo(620, 2);
  });

  it('may be larger than a drawing should be: the rest stays empty', async () => {
    const { chart, after, before } = await page(1500);
    expect(after()).to.be.closeTo(before, 2.9);
    expect(Number(drawing(chart).getAttribute('height'))).to.be.lessThan(700);
  });

  it('may be far too small: the chart takes what it needs', async () => {
    const { chart } = await page(10);
    expect(Number(drawing(chart).getAttribute('height'))).to.be.greaterThan(130);
  });

  it('is measured from what stands before to what stands after, through what has no box', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <p class="a">A</p>
        <script type="text/plain"></script>
        <i class="x"></i><template></template>
        <p class="b">B</p>
      </div>`,
    );
    const [a, b] = [root.querySelector('.a')!, root.querySelector('.b')!];
    const wanted = b.getBoundingClientRect().top - a.getBoundingClientRect().bottom;
    expect(spanOf(root.querySelector('.x')!)).to.equal(wanted);
  });
});
