import { expect } from '@open-wc/testing';
import { readCarriedTable } from '../../../packages/charts/src/outcome-chart/carried-table.js';
import { carriedText } from '../../../packages/charts/src/outcome-chart/carried.series.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const { series } = scenarios.values;

function table(carried: string, last = '75%'): HTMLTableElement {
  const made = document.createElement('table');
  made.innerHTML = `<caption>Inwoners die zich kunnen redden</caption><tr><th>Periode</th><th>Utrecht</th></tr>${[
    ['2021', '71%'],
    ['2022', '74%'],
    ['2023', '73%'],
    ['2024', last],
  ]
    .map(([period, text]) => `<tr><th>${period}</th><td>${text}</td></tr>`)
    .join('')}`;
  made.dataset['dkSeries'] = carried;
  return made;
}

describe('a table that carries its series', () => {
  const text = carriedText({ language: 'nl', series, others: [] });

  it('gives the series with all that no cell holds', () => {
    expect(readCarriedTable(table(text), 'nl', {})).to.deep.equal({ ok: true, series, others: [] });
  });

  it('gives what stands in its cells once somebody has mended one', () => {
    const reading = readCarriedTable(table(text, '80%'), 'nl', {});
    expect(reading.ok && reading.series.points.at(-1)?.value).to.equal(80);
    expect(reading.ok && reading.series.indicator.source).to.equal(undefined);
  });

  it('never trips over what it carries', () => {
    for (const carried of [
      '',
      '{',
      '{"language":"nl","series":{"indicator":{"label":{},"unit":"","decimals":0},"points":[]},"others":[]}',
    ])
      expect(readCarriedTable(table(carried), 'nl', {}).ok, carried).to.equal(true);
  });
});
