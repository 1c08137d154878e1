import { expect } from '@open-wc/testing';
import { carriedText } from '../../../packages/charts/src/benchmark-funnel/carried.series.js';
import { readCarriedUnits } from '../../../packages/charts/src/benchmark-funnel/carried-units.js';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';

const { comparison } = scenarios.tooFew;

function tableOf(carried: string, rows: string): HTMLTableElement {
  const table = document.createElement('table');
  table.innerHTML = `<caption>Inwoners met Wmo-ondersteuning</caption>
    <tr><th>Gebied</th><th>Aantal</th><th>Van (inwoners)</th><th>Per 1.000 inwoners</th></tr>${rows}`;
  table.dataset['dkSeries'] = carried;
  return table;
}

describe('a table of areas that carries its comparison', () => {
  it('gives that comparison, with codes and source', () => {
    const reading = readCarriedUnits(tableOf(carriedText(comparison, [], 'nl'), ''), 'nl');
    expect(reading.ok && reading.comparison).to.deep.equal(comparison);
  });

  it('gives what its cells say when they say something else, or when what it carried is not ours', () => {
    const rows = '<tr><th>Ons Dorp</th><td>12</td><td>900</td><td>13,3</td></tr>';
    for (const carried of [carriedText(comparison, [], 'nl'), '{"language":"nl","comparison":{}}', 'x']) {
      const reading = readCarriedUnits(tableOf(carried, rows), 'nl');
      expect(reading.ok && reading.comparison.units).to.deep.equal([
        { code: 'Ons Dorp', label: 'Ons Dorp', count: 12, population: 900 },
      ]);
      expect(reading.ok && reading.comparison.people).to.equal('inwoners');
    }
  });
});
