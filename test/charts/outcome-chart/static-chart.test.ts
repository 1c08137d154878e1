import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staticChart } from '../../../packages/charts/src/outcome-chart/static-chart.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const made = (scenario: ChartScenario): { chart: ReturnType<typeof staticChart>; page: HTMLElement } => {
  const wishes = {
    kind: scenario.kind ?? 'auto',
    smallNumberPolicy: scenario.smallNumberPolicy ?? '',
    level: 2,
  } as const;
  const chart = staticChart(scenario.series, scenario.others ?? [], { ...wishes, csv: '/cijfers.csv' }, 'nl');
  const page = document.createElement('div');
  render(chart.figure, page);
  return { chart, page };
};

describe('a chart made beforehand', () => {
  it('has sentence, drawings, source, table and a link, in the order of the element', () => {
    const { page, chart } = made(scenarios.target);
    expect(page.querySelector('h2')?.textContent).to.include('Inwoners die zich kunnen redden');
    expect(page.querySelector('.sentence')?.textContent).to.equal(chart.words.sentence);
    expect(page.querySelectorAll('svg.picture')).to.have.lengthOf(2);
    expect(page.querySelector('.small')?.hasAttribute('hidden')).to.equal(true);
    expect(page.querySelectorAll('tbody tr')).to.have.lengthOf(chart.table.count);
    expect(page.querySelector('a[download]')?.getAttribute('href')).to.equal('/cijfers.csv');
    expect(chart.label).to.equal('Grafiek: Inwoners die zich kunnen redden, Utrecht. De cijfers staan in de tabel.');
  });

  it('draws areas beside one another too', () => {
    const { page } = made(scenarios.onePeriod);
    expect(page.querySelectorAll('.area').length).to.be.greaterThan(2);
  });

  it('draws nothing where there is nothing', () => {
    const { page, chart } = made(scenarios.noPoints);
    expect(chart.picture).to.equal(undefined);
    expect(page.querySelector('svg.picture, table')).to.equal(null);
    expect(page.querySelector('.sentence')?.textContent).to.equal(chart.words.sentence);
  });

  it('does not carry what is hidden', () => {
    const { page } = made(scenarios.suppressed);
    const text = page.querySelector('table')!.dataset['dkSeries']!;
    expect(text)
      .to.include('suppressed')
      .and.to.not.match(/"numerator":(2|3)\b/);
  });
});
