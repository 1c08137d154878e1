import { expect } from '@open-wc/testing';
import {
  readCapacityTable,
  type CapacityReading,
} from '../../../packages/charts/src/capacity-outlook/capacity-table.js';

function read(content: string, wanted?: 75 | 80 | 85, from?: number): CapacityReading {
  const page = document.createElement('div');
  page.innerHTML = `<table>${content}</table>`;
  return readCapacityTable(page.querySelector('table')!, 'nl', wanted, from);
}

const heads = (...names: string[]): string => `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const code = (reading: CapacityReading) => (reading.ok ? 'ok' : reading.code);

describe('readCapacityTable', () => {
  it('reads years with two groups of people, Dutch numbers, and what is a prognosis', () => {
    const reading = read(
      `<caption>Utrecht</caption>${heads('Jaar', '50–74 jaar', '85 jaar en ouder', 'Soort')}${row('2024', '15.740', '1.083', 'geteld')}${row('2040', '14.180', '2.215', 'prognose')}`,
    );
    expect(reading).to.deep.equal({
      ok: true,
      data: {
        age: 85,
        place: 'Utrecht',
        rows: [
          { year: 2024, pool: 15740, oldest: 1083 },
          { year: 2040, pool: 14180, oldest: 2215, projected: true },
        ],
      },
    });
  });

  it('knows the heads people and files use, in any order', () => {
    for (const [pool, oldest, age] of [
      ['pop50_74', 'pop85', 85],
      ['50 tot 75 jaar', '80-plus', 80],
      ['Inwoners 50 t/m 74', 'Inwoners 75+', 75],
      ['Aged 50-74', '85 and over', 85],
    ] as const) {
      const reading = read(`${heads('jaar', oldest, pool)}${row('2024', '10', '150')}`);
      expect(reading.ok && reading.data).to.deep.include({ age, rows: [{ year: 2024, pool: 150, oldest: 10 }] });
    }
  });

  it('takes the age asked for where there are several', () => {
    const content = `${heads('Jaar', '50–74', '75+', '85+')}${row('2024', '150', '40', '10')}`;
    expect(read(content, 85)).to.have.nested.property('data.rows[0].oldest', 10);
    expect(read(content)).to.have.nested.property('data.rows[0].oldest', 40);
    expect(code(read(content, 80))).to.equal('no-oldest');
  });

  it('reads shares, hours and needs, and the year from which the page says it is a prognosis', () => {
    const content = `${heads('Jaar', '50–74', '85+', 'Aandeel (%)', 'Uren per week', 'Behoefte')}${row('2030', '150', '10', '12,9%', '11,1', '20')}${row('2031', '150', '10', '', '', '')}`;
    const reading = read(content, undefined, 2031);
    expect(reading.ok && reading.data.rows).to.deep.equal([
      { year: 2030, pool: 150, oldest: 10, share: 12.9, hours: 11.1, need: 20 },
      { year: 2031, pool: 150, oldest: 10, projected: true },
    ]);
  });

  it('says what is wrong, and where', () => {
    expect(code(read(heads('Jaar', '85+') + row('2024', '9')))).to.equal('no-pool');
    expect(code(read(heads('Jaar', '50–74') + row('2024', '9')))).to.equal('no-oldest');
    expect(code(read(heads('Jaar', '50–74', '85+')))).to.equal('no-rows');
    expect(code(read(heads('Jaar', '50–74', '85+') + row('ooit', '9', '1')))).to.equal('no-years');
    expect(read(heads('Jaar', '50–74', '85+') + row('2024', 'veel', '1'))).to.deep.equal({
      ok: false,
      code: 'not-a-number',
      where: '“veel”, 2024',
    });
    expect(code(read('<tr><th colspan="2">x</th></tr>'))).to.equal('merged-cells');
  });
});
