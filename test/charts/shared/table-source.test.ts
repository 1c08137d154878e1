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

  const cells = (...texts: string[]): string => `<tr>${texts.map((one) => `<td>${one}</td>`).join('')}</tr>`;
  const values = (html: string, language: 'nl' | 'en' = 'nl'): unknown[] =>
    good(read(html, {}, language)).series.points.map(({ value }) => (typeof value === 'number' ? value : value.kind));

  describe('as an editor pastes it', () => {
    it('from Word: paragraphs, bold, hard spaces, styles and classes', () => {
      const { series } = good(
        read(`<tbody><tr style="height:1cm"><td width="90" class="MsoNormal"><p><strong>Jaar</strong></p></td><td><p><b>Utrecht&nbsp;(%)</b></p></td></tr>
          <tr><td><p>2023&nbsp;</p></td><td align="right"><p>&nbsp;9,1</p></td></tr>
          <tr><td><p>2024</p></td><td><p><span lang="NL">10,4</span>&#8203;</p></td></tr></tbody>`),
      );
      expect(series.points.map(({ value }) => value)).to.deep.equal([9.1, 10.4]);
      expect([series.indicator.label.nl, series.indicator.unit]).to.deep.equal(['Utrecht', '%']);
    });

    it('keeps lines in a cell apart', () => {
      const { series } = good(read(cells('Jaar', 'Wachten<br>op hulp (dagen)') + cells('2024', '12')));
      expect(series.indicator.label.nl).to.equal('Wachten op hulp');
    });

    it('from Excel: a title over all columns, an empty row, an empty column and the source below', () => {
      const { series } = good(
        read(
          `<tr><td colspan="3">Jeugdhulp in Utrecht (%)</td></tr>${cells('', '', '')}${cells('Jaar', 'Utrecht', '')}${cells('2023', '9,1', '')}${cells('2024', '9,4', '')}<tr><td colspan="3">Bron: CBS</td></tr>`,
        ),
      );
      expect(series.indicator.label.nl).to.equal('Jeugdhulp in Utrecht');
      expect(series.region?.label).to.equal('Utrecht');
      expect(series.points).to.have.length(2);
    });

    it('has a title in its first cell alone, and remarks without a second cell', () => {
      const { series } = good(
        read(`<tr><td>Wachttijd</td></tr>${cells('Jaar', 'Dagen')}${cells('2024', '3')}<tr><td>* voorlopig</td></tr>`),
      );
      expect([series.indicator.label.nl, series.points.length]).to.deep.equal(['Wachttijd', 1]);
    });

    it('has no row with names at all', () => {
      expect(values(cells('2022', '1') + cells('2023', '2') + cells('2024', '3'))).to.deep.equal([1, 2, 3]);
      expect(values(cells('2022', '2023', '2024') + cells('1', '2', '3'))).to.deep.equal([1, 2, 3]);
    });

    it('has names over several columns', () => {
      const { series, others } = good(
        read(
          `<tr><th rowspan="2">Jaar</th><th colspan="2">Utrecht</th></tr><tr><th>mannen</th><th>vrouwen</th></tr>${cells('2023', '1', '2')}${cells('2024', '3', '4')}`,
        ),
      );
      expect([series, ...others].map((one) => one.region?.label)).to.deep.equal(['Utrecht mannen', 'Utrecht vrouwen']);
    });

    it('is called by the heading or the bold line before it, inside the element', () => {
      for (const above of ['<h3>Wachttijd (dagen)</h3><p>Uitleg.</p>', '<p><strong>Wachttijd (dagen)</strong></p>']) {
        const host = document.createElement('dk-example');
        host.innerHTML = `${above}<div><table>${cells('Jaar', 'Zuilen')}${cells('2024', '3')}</table></div>`;
        const { series } = good(readTable(host.querySelector('table')!, 'nl', {}));
        expect([series.indicator.label.nl, series.indicator.unit, series.region?.label]).to.deep.equal([
          'Wachttijd',
          'dagen',
          'Zuilen',
        ]);
      }
    });

    it('is not called by what stands outside the element', () => {
      const page = document.createElement('div');
      page.innerHTML = `<h2>Welkom</h2><dk-example><table>${cells('Jaar', 'Dagen')}${cells('2024', '3')}</table></dk-example>`;
      expect(good(readTable(page.querySelector('table')!, 'nl', {})).series.indicator.label.nl).to.equal('Dagen');
    });

    it('has thousands apart, by a point, a space or a hard space', () => {
      expect(values(cells('Jaar', 'N') + cells('2023', '1.234.567') + cells('2024', '12&nbsp;345'))).to.deep.equal([
        1_234_567, 12_345,
      ]);
      expect(values(cells('Year', 'N') + cells('2023', '1,234,567'), 'en')).to.deep.equal([1_234_567]);
    });

    it('has percentages and money, and takes their unit', () => {
      const units = ['12,5%', '12,5 %', '€ 1.200', '€&nbsp;1.200,50'].map(
        (text) => good(read(cells('Jaar', 'N') + cells('2024', text))).series.indicator.unit,
      );
      expect(units).to.deep.equal(['%', '%', 'euro', 'euro']);
    });

    it('has its unit in words behind each figure', () => {
      const { series } = good(
        read(cells('Jaar', 'N') + cells('2023', '12,5 per 1.000 inwoners') + cells('2024', '13')),
      );
      expect([series.indicator.unit, ...series.points.map(({ value }) => value)]).to.deep.equal([
        'per 1.000 inwoners',
        12.5,
        13,
      ]);
      expect(read(cells('Jaar', 'N') + cells('2024', '12 miljoen'))).to.deep.include({ where: '“12 miljoen”, 2024' });
    });

    it('is called by the caption of the figure around it', () => {
      const page = document.createElement('div');
      page.innerHTML = `<figure class="table"><table>${cells('Jaar', 'Zuilen')}${cells('2024', '3')}</table><figcaption>Wachttijd (dagen)</figcaption></figure>`;
      expect(good(readTable(page.querySelector('table')!, 'nl', {})).series.indicator.label.nl).to.equal('Wachttijd');
    });

    it('has marks of footnotes, which are no figures', () => {
      const marked = ['12,3¹', '12,3 ¹⁾', '12,3<sup>1</sup>', '12,3<sup>a)</sup>', '12,3 1)', '12,3†', '12,3[2]'];
      for (const text of marked) expect(values(cells('Jaar', 'N') + cells('2024', text)), text).to.deep.equal([12.3]);
      expect(good(read(cells('Jaar<sup>1</sup>', 'N') + cells('2024<sup>2</sup>', '1'))).series.points).to.have.length(
        1,
      );
    });

    it('keeps what is raised in a unit', () => {
      expect(good(read(cells('Jaar', 'Groen (m<sup>2</sup>)') + cells('2024', '3'))).series.indicator.unit).to.equal(
        'm2',
      );
    });

    it('has the star of CBS behind a figure, or behind the year of a whole row', () => {
      const { series, others } = good(
        read(
          cells('Jaar', 'A', 'B') + cells('2022', '1**', '2') + cells('2023*', '3', '4') + cells('2024**', '5', '.'),
        ),
      );
      expect(series.points.map(({ status }) => status)).to.deep.equal([
        'revised-provisional',
        'provisional',
        'revised-provisional',
      ]);
      expect(others[0]!.points.map(({ status }) => status)).to.deep.equal([undefined, 'provisional', undefined]);
    });

    it('has the signs of CBS for what is not there, and words for it', () => {
      const signs = ['.', '-', '–', '—', '..', 'nb', 'x', 'minder dan 10', '&lt; 10', '', '&nbsp;', 'n.v.t.', 'nvt'];
      const ours = ['te weinig om te tonen', 'Niet bekend'];
      const rows = [...signs, ...ours].map((text, at) => cells(String(2001 + at), text)).join('');
      expect(values(cells('Jaar', 'N') + cells('2000', '1') + rows)).to.deep.equal([
        1,
        ...Array<string>(6).fill('missing'),
        ...Array<string>(3).fill('suppressed'),
        ...Array<string>(2).fill('impossible'),
        ...Array<string>(2).fill('not-applicable'),
        'suppressed',
        'missing',
      ]);
    });

    it('has a column with remarks, which is left out', () => {
      const { series, others } = good(
        read(cells('Jaar', 'N', 'Toelichting') + cells('2023', '1', '') + cells('2024', '2', 'nieuwe definitie')),
      );
      expect([series.points.length, others.length]).to.deep.equal([2, 0]);
    });

    it('has its periods in another column', () => {
      const { series } = good(
        read(cells('Gemeente', 'Jaar', 'N') + cells('Utrecht', '2023', '1') + cells('Utrecht', '2024', '2')),
      );
      expect(series.points.map(({ value }) => value)).to.deep.equal([1, 2]);
    });

    it('has a row with the total, which is no period', () => {
      expect(values(cells('Jaar', 'N') + cells('2023', '1') + cells('2024', '2') + cells('Totaal', '3'))).to.deep.equal(
        [1, 2],
      );
    });
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
    [
      'no-figures',
      '“veel”, 2024 2e kwartaal, Zuilen',
      row('Kwartaal', 'Utrecht', 'Zuilen') + row('2024 1e kwartaal', '1', '2') + row('2024 2e kwartaal', '3', 'veel'),
    ],
  ];
  for (const [code, where, html] of faults)
    it(`cannot be read: ${code} ${where}`, () => expect(read(html)).to.deep.equal({ ok: false, code, where }));
});
