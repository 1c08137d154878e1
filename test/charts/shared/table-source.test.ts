import { expect } from '@open-wc/testing';
import { readTable, type TableReading } from '../../../packages/charts/src/shared/table-source.js';
import type { Indicator } from '@draagkracht/model';

function read(html: string, given: Partial<Indicator> = {}, language: 'nl' | 'en' = 'nl'): TableReading {
  const table = document.createElement('table');
  table.innerHTML = html;
  return readTable(table, language, given);
}
const good = (reading: TableReading): Extract<TableReading, { ok: true }> => {
  if (!reading.ok) throw new Error(`${reading.code} ${reading.where}`);
  return reading;
};
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('a table on a page', () => {
  it('is read with its caption as name, its unit in brackets, and its decimals', () => {
    const { series } = good(
      read(`<caption>Jeugdhulp (%)</caption>${row('Jaar', 'Utrecht')}${row('2023', '9,1')}${row('2024', '10')}`),
    );
    expect(series.indicator).to.deep.include({
      label: { nl: 'Jeugdhulp', en: 'Jeugdhulp' },
      unit: '%',
      decimals: 1,
      direction: 'neutral',
    });
    expect(series.region?.label).to.equal('Utrecht');
    expect(series.points).to.deep.equal([
      { period: '2023JJ00', value: 9.1 },
      { period: '2024JJ00', value: 10 },
    ]);
  });

  it('is named by its column when it has no caption, and then has no area', () => {
    const { series } = good(read(row('Jaar', 'Wachttijd (dagen)') + row('2024', '40')));
    expect([series.indicator.label.nl, series.indicator.unit, series.region]).to.deep.equal([
      'Wachttijd',
      'dagen',
      undefined,
    ]);
  });

  it('may have its periods along the top', () => {
    const { series, others } = good(
      read(row('', '2023', '2024') + row('Utrecht', '1', '2') + row('Nederland', '3', '4')),
    );
    expect(
      [series, ...others].map((one) => [one.region?.label, ...one.points.map(({ value }) => value)]),
    ).to.deep.equal([
      ['Utrecht', 1, 2],
      ['Nederland', 3, 4],
    ]);
  });

  it('puts periods in calendar order', () => {
    const { series } = good(read(row('Kwartaal', 'N') + row('2024 2e kwartaal', '2') + row('2024 1e kwartaal', '1')));
    expect(series.points.map(({ period }) => period)).to.deep.equal(['2024KW01', '2024KW02']);
  });

  it('reads gaps, provisional figures and signs as people print them', () => {
    const { series } = good(
      read(
        row('Jaar', 'N') +
          row('2020', '.') +
          row('2021', 'minder dan 10') +
          row('2022', '') +
          row('2023', '1.234*') +
          row('2024', '12,5%'),
      ),
    );
    expect(series.points.map(({ value }) => (typeof value === 'number' ? value : value.kind))).to.deep.equal([
      'missing',
      'suppressed',
      'impossible',
      1234,
      12.5,
    ]);
    expect(series.points[3]!.status).to.equal('provisional');
    expect(series.indicator.unit).to.equal('%');
  });

  it('takes the machine value of data and time', () => {
    const { series } = good(
      read(
        row('Jaar', 'N') +
          '<tr><th><time datetime="2024">vorig jaar</time></th><td><data value="12,5">ruim twaalf</data></td></tr>',
      ),
    );
    expect(series.points).to.deep.equal([{ period: '2024JJ00', value: 12.5 }]);
  });

  it('leaves its foot out', () => {
    const { series } = good(
      read(`<tbody>${row('Jaar', 'N')}${row('2024', '1')}</tbody><tfoot>${row('Totaal', '1')}</tfoot>`),
    );
    expect(series.points).to.have.length(1);
  });

  it('lets what the page says go before what the table tells', () => {
    const { series } = good(read(row('Jaar', 'N (%)') + row('2024', '1'), { unit: 'dagen', direction: 'lower' }));
    expect(series.indicator).to.deep.include({ unit: 'dagen', direction: 'lower' });
  });

  it('is not touched', () => {
    const table = document.createElement('table');
    table.innerHTML = row('Jaar', 'N') + row('2024', '1');
    const before = table.outerHTML;
    readTable(table, 'nl', {});
    expect(table.outerHTML).to.equal(before);
  });

  const faults: readonly (readonly [code: string, where: string, html: string])[] = [
    [
      'merged-cells',
      '“2023”',
      '<tr><td>Jaar</td><td>N</td></tr><tr><td rowspan="2">2023</td><td>1</td></tr><tr><td>2</td></tr>',
    ],
    ['no-rows', '', row('Jaar', 'N')],
    ['no-rows', '', ''],
    ['no-rows', '', row('Jaar', 'N') + row('2023', '') + row('2024', '')],
    ['one-column', '', row('Jaar') + row('2024')],
    ['no-periods', '“Noord”', row('Wijk', 'N') + row('Noord', '1')],
    ['duplicate-periods', '2023', row('Jaar', 'N') + row('2023', '1') + row('2023', '2')],
    ['mixed-periods', '2023, 2024KW01', row('Jaar', 'N') + row('2023', '1') + row('2024KW01', '2')],
    ['mixed-units', '%, euro', row('Jaar', 'A (%)', 'B (euro)') + row('2023', '1', '2')],
    ['no-figures', '“veel”, 2024', row('Jaar', 'N') + row('2023', '1') + row('2024', 'veel')],
  ];
  for (const [code, where, html] of faults)
    it(`cannot be read: ${code} ${where}`, () => expect(read(html)).to.deep.equal({ ok: false, code, where }));
});
