import { expect } from '@open-wc/testing';
import { chartCsv } from '../../../packages/charts/src/outcome-chart/chart-csv.words.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

const linesOf = (name: keyof typeof scenarios, sentence = 'Een zin.'): string[] =>
  chartCsv(seriesOfScenario(scenarios[name]), { sentence, source: 'Bron: CBS.' }, 'nl')
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n');

describe('chartCsv', () => {
  it('has its sentence and source above the figures, a line per period', () => {
    const { series } = scenarios.target;
    const lines = linesOf('target');
    expect(lines.slice(1, 4)).to.deep.equal(['Een zin.', 'Bron: CBS.', '']);
    expect(lines[4]).to.match(/^Periode;Periodecode;/);
    expect(lines).to.have.lengthOf(5 + series.points.length);
  });
  it('writes figures as they are, with a comma, and never runs a text', () => {
    const lines = linesOf('target', '=SOM(A1)');
    expect(lines[1]).to.equal("'=SOM(A1)");
    const value = scenarios.target.series.points[0]!.value;
    expect(lines[5]).to.include(`;${String(value).replace('.', ',')};`);
  });
  it('names a gap instead of leaving a cell empty', () => {
    const hidden = Object.keys(scenarios).find((name) =>
      seriesOfScenario(scenarios[name as keyof typeof scenarios]).points.some(({ gap }) => gap === 'suppressed'),
    ) as keyof typeof scenarios;
    expect(linesOf(hidden).join('\n')).to.include('te weinig om te tonen');
  });
  it('takes every scenario', () => {
    for (const name of Object.keys(scenarios) as (keyof typeof scenarios)[])
      expect(linesOf(name).length, name).to.be.greaterThan(4);
  });
});
