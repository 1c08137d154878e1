import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { tableTemplate } from '../../../packages/charts/src/outcome-chart/table.template.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { tableOfScenario } from '../../helpers/charts.js';

describe('the table of a chart', () => {
  const page = document.createElement('div');
  const lines = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
  let asked = 0;
  const show = (rows: number): void => {
    render(
      tableTemplate(tableOfScenario(scenarios.months), rows, 'Cijfers', 'nl', () => asked++),
      page,
    );
  };

  it('is a real one, with as many rows as asked and a button for the rest', () => {
    show(12);
    expect(page.querySelectorAll('tbody tr th[scope=row]').length).to.equal(12);
    expect(lines('thead th[scope=col]')).to.deep.equal(['Periode', 'Wachttijd voor hulp bij het huishouden']);
    expect(lines('caption')).to.deep.equal(['Wachttijd voor hulp bij het huishouden']);
    expect(lines('button')[0]).to.match(/^Toon meer rijen \(nog \d+\)$/);
    page.querySelector('button')!.click();
    expect(asked).to.equal(1);
  });

  it('has no button when all is shown', () => {
    show(10_000);
    expect(page.querySelector('button')).to.equal(null);
  });
});
