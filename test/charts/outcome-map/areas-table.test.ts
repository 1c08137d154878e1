import { expect } from '@open-wc/testing';
import { readAreasTable } from '../../../packages/charts/src/outcome-map/areas-table.js';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { shapes } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const land = landFrom(shapes) as Land;

function read(rows: string, language: 'nl' | 'en' = 'nl', on: Land | undefined = land) {
  const page = document.createElement('div');
  page.innerHTML = `<table>${rows}</table>`;
  return readAreasTable(page.querySelector('table')!, language, on);
}
const head = '<tr><th>Gebied</th><th>Hulp (%)</th></tr>';

describe('a table of areas', () => {
  it('is read by name, code, or code before name', () => {
    const named = read(`${head}<tr><td>beekdorp</td><td>5,5</td></tr><tr><td>GM9003</td><td>.</td></tr>`);
    expect(named.ok && [named.areas.blocks[0]!.regions, [...named.areas.blocks[0]!.gaps]]).to.deep.equal([
      ['GM9002', 'GM9003'],
      [0, 1],
    ]);
    const coded = read(
      '<tr><th>Code</th><th>Naam</th><th>Hulp</th></tr><tr><td>gm9001 </td><td>A</td><td>7%</td></tr>',
    );
    expect(coded.ok && [coded.areas.blocks[0]!.regions[0], coded.areas.indicators[0]!.unit]).to.deep.equal([
      'GM9001',
      '%',
    ]);
  });

  it('has its name, period and unit in the caption', () => {
    const found = read(`<caption>Wmo-hulp, 2024 (per 1.000 inwoners)</caption>${head}<tr><td>A</td><td>5</td></tr>`);
    expect(found.ok && [found.areas.indicators[0]!.label.nl, found.areas.indicators[0]!.unit]).to.deep.equal([
      'Wmo-hulp',
      'per 1.000 inwoners',
    ]);
    expect(found.ok && found.areas.blocks[0]!.periods).to.deep.equal(['2024JJ00']);
  });

  it('says what is wrong and where, in either language', () => {
    const text = (rows: string, language: 'nl' | 'en' = 'nl'): string => {
      const found = read(rows, language);
      return found.ok ? '' : found.text;
    };
    expect(text(head)).to.include('geen rijen');
    expect(text('<tr><th>Gebied</th></tr><tr><td>A</td></tr>')).to.include('één kolom');
    expect(text(`${head}<tr><td>A</td><td>veel</td></tr>`)).to.include('“veel”, A');
    expect(text(`${head}<tr><td>A</td><td>1</td></tr><tr><td>A</td><td>2</td></tr>`)).to.include('twee keer');
    expect(text(`${head}<tr><td colspan="2">A</td></tr>`, 'en')).to.include('merged cells (“A”)');
  });
});
