import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/outcome-chart/define.js';
import { methodTexts, stepTexts, termTexts } from '../../../packages/charts/src/outcome-chart/messages.working.js';
import { workingOfChart } from '../../../packages/charts/src/outcome-chart/working-of-chart.js';
import { municipalChanges } from '@draagkracht/model';
import { carriedSeries, carryOver, workingOfSeries } from '@draagkracht/statistics';
import { blockOf, rate } from '../../statistics/regions/figures.js';
import { allScenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

const host = document.createElement('dk-outcome-chart');
Object.assign(host, { renderRoot: host.attachShadow({ mode: 'open' }) });

describe('workingOfChart', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: has words in both languages for every step and name`, () => {
      const chart = seriesOfScenario(scenario);
      const { steps } = workingOfSeries(chart.series, chart.verdict);
      for (const { code, numbers } of steps) {
        expect(stepTexts[code], code).to.have.all.keys('nl', 'en');
        for (const number of Object.keys(numbers)) expect(termTexts[number], number).to.have.all.keys('nl', 'en');
      }
      expect(methodTexts[chart.verdict.kind].source).to.not.equal('');
      const page = document.createElement('div');
      render(workingOfChart(host, chart, 'nl'), page);
      expect(page.querySelectorAll('.working > li').length).to.equal(steps.length);
    });

  it('has the parts of a figure that was put together, in words and with their weights', () => {
    const mapping = municipalChanges();
    const weights = { GM0370: [10_000, NaN], GM0439: [80_000, 92_000] };
    const block = blockOf({ GM0370: [48, 'missing'], GM0439: [70, 68] }, ['2021JJ00', '2022JJ00'], weights);
    const carried = carryOver(block, rate, mapping, { to: '2022-01-01' });
    const series = carriedSeries(carried, rate, mapping, { code: 'GM0439', label: 'Purmerend' })!;
    const page = document.createElement('div');
    render(workingOfChart(host, seriesOfScenario({ about: '', series }), 'nl'), page);
    const first = page.querySelector('.working > li')!.textContent.replace(/\s+/g, ' ');
    expect(first).to.include('2021: het gemiddelde van GM0370 en GM0439. Een deel met meer mensen telt zwaarder.');
    expect(first).to.include('48; 70').and.include('10.000; 80.000').and.include('67,5556');
    expect(page.textContent).to.include('carry-over');
  });
});
