import { expect } from '@open-wc/testing';
import { readUnits } from '../../../packages/charts/src/benchmark-funnel/units-table.js';

function table(content: string): HTMLTableElement {
  const page = document.createElement('div');
  page.innerHTML = `<table>${content}</table>`;
  return page.querySelector('table')!;
}

const HEAD = '<tr><th>Gemeente</th><th>Aantal</th><th>Aantal inwoners</th></tr>';

describe('a table of areas', () => {
  it('is read as a person would', () => {
    const reading = readUnits(
      table(`<caption>Bijstand (2021)</caption>${HEAD}
        <tr data-code="GM0344"><th>Utrecht</th><td>10.220</td><td>359.370</td></tr>
        <tr data-code="GM0001"><th>Elders</th><td>.</td><td>12.000</td></tr>
        <tr data-code="GM0002"><th>Ginds</th><td></td><td>9.000</td></tr>
        <tfoot><tr><th>Nederland</th><td>400.000</td><td>17.000.000</td></tr></tfoot>`),
      'nl',
    );
    expect(reading).to.deep.equal({
      ok: true,
      comparison: {
        indicator: {
          id: 'Bijstand',
          label: { nl: 'Bijstand', en: 'Bijstand' },
          unit: '',
          decimals: 1,
          direction: 'neutral',
        },
        units: [
          { code: 'GM0344', label: 'Utrecht', count: 10_220, population: 359_370 },
          { code: 'GM0001', label: 'Elders', count: { kind: 'missing' }, population: 12_000 },
          { code: 'GM0002', label: 'Ginds', count: { kind: 'missing' }, population: 9_000 },
        ],
        people: 'inwoners',
        period: '2021JJ00',
      },
    });
  });
  it('may have a column of codes, and of classes', () => {
    const reading = readUnits(
      table(
        '<tr><th>Code</th><th>Gemeente</th><th>Bijstand</th><th>Huishoudens</th><th>Klasse</th></tr><tr><td>GM0344</td><td>Utrecht</td><td>5</td><td>50</td><td>1</td></tr>',
      ),
      'nl',
    );
    expect(reading).to.deep.include({ ok: true });
    if (!reading.ok) return;
    expect(reading.comparison.units).to.deep.equal([
      { code: 'GM0344', label: 'Utrecht', count: 5, population: 50, group: '1' },
    ]);
    expect(reading.comparison).to.deep.include({ people: 'huishoudens' });
    expect(reading.comparison.indicator.id).to.equal('Bijstand');
  });
  it('names areas by their name where there is no code', () => {
    const reading = readUnits(table(`${HEAD}<tr><td>Utrecht</td><td>5</td><td>50</td></tr>`), 'nl');
    expect(reading.ok && reading.comparison.units[0]!.code).to.equal('Utrecht');
  });
  it('that cannot be read with certainty says why and where', () => {
    const faults: readonly (readonly [content: string, code: string, where: string])[] = [
      [`${HEAD}<tr><td colspan="2">Utrecht</td><td>5</td></tr>`, 'merged-cells', '“Utrecht”'],
      [HEAD, 'no-rows', ''],
      ['<tr><th>Gemeente</th><th>Aantal</th></tr><tr><td>Utrecht</td><td>5</td></tr>', 'few-columns', ''],
      [`${HEAD}<tr><td>Utrecht</td><td>veel</td><td>50</td></tr>`, 'no-figures', '“veel”, Utrecht'],
      [`${HEAD}<tr><td>Utrecht</td><td>5</td><td>meer</td></tr>`, 'no-figures', '“meer”, Utrecht'],
      [`${HEAD}<tr><td>Utrecht</td><td>5%</td><td>50</td></tr>`, 'percentages', '“5%”, Utrecht'],
      [
        `${HEAD}<tr><td>Utrecht</td><td>5</td><td>50</td></tr><tr><td>Utrecht</td><td>6</td><td>50</td></tr>`,
        'duplicate-areas',
        'Utrecht',
      ],
    ];
    for (const [content, code, where] of faults)
      expect(readUnits(table(content), 'nl')).to.deep.equal({ ok: false, code, where });
  });
});
