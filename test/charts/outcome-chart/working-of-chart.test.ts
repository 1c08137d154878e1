import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/outcome-chart/define.js';
import { methodTexts, stepTexts, termTexts } from '../../../packages/charts/src/outcome-chart/messages.working.js';
import { workingOfChart } from '../../../packages/charts/src/outcome-chart/working-of-chart.js';
import { workingOfSeries } from '@draagkracht/statistics';
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
});
