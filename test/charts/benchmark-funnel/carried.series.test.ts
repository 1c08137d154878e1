import { expect } from '@open-wc/testing';
import { carriedFrom, carriedText, stillSays } from '../../../packages/charts/src/benchmark-funnel/carried.series.js';
import { funnelTable } from '../../../packages/charts/src/benchmark-funnel/table.words.js';
import { chartOfFunnel } from '../../helpers/funnel.js';
import { allFunnelScenarios, scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';

const rowsOf = (table: ReturnType<typeof funnelTable>): string[][] => [
  [...table.head],
  ...Array.from({ length: table.count }, (_, at) => [...table.row(at)]),
];

describe('the comparison a table carries along', () => {
  for (const [name, scenario] of allFunnelScenarios)
    it(`says what the table says: ${name}`, () => {
      const chart = chartOfFunnel(scenario);
      const units = chart.group?.units ?? scenario.comparison.units;
      const text = carriedText({ ...scenario.comparison, units }, chart.verdict.dropped, 'nl');
      const table = funnelTable(chart, 'nl');
      expect(stillSays(carriedFrom(text)!, table.caption, rowsOf(table))).to.equal(true);
    });

  it('no longer says what it said when a figure, a name, a row or the caption is another', () => {
    const chart = chartOfFunnel(scenarios.leftOut);
    const carried = carriedFrom(carriedText(scenarios.leftOut.comparison, chart.verdict.dropped, 'nl'))!;
    const table = funnelTable(chart, 'nl');
    const mended = (row: number, cell: number, text: string): string[][] =>
      rowsOf(table).map((cells, at) => (at === row ? cells.map((one, place) => (place === cell ? text : one)) : cells));
    const { caption } = table;
    expect(stillSays(carried, caption, rowsOf(table))).to.equal(true);
    expect(stillSays(carried, 'Iets anders', rowsOf(table))).to.equal(false);
    expect(stillSays(carried, caption, rowsOf(table).slice(0, -1))).to.equal(false);
    for (const [cell, text] of [
      [0, 'Elders'],
      [1, '12'],
      [2, '13'],
    ] as const)
      expect(stillSays(carried, caption, mended(9, cell, text)), String(cell)).to.equal(false);
  });

  it('is nothing when it is cut short or not ours', () => {
    const text = carriedText(scenarios.typical.comparison, [], 'nl');
    expect(carriedFrom(text.slice(0, -9))).to.equal(undefined);
    expect(carriedFrom('7')).to.equal(undefined);
    expect(carriedFrom('{"language":"nl"}')).to.equal(undefined);
    expect(carriedFrom(text.replace('"nl"', '"xx"'))).to.equal(undefined);
    expect(carriedFrom(text.replace(/"population":\d+/, '"population":"veel"'))).to.equal(undefined);
  });
});
