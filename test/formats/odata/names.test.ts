import { expect } from '@open-wc/testing';
import type { MeasureFacts, TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { nameInGroup, nameMeasures } from '../../../packages/formats/src/odata/names.js';
import { codesOf } from '../../../packages/formats/src/odata/read-facts.js';

const facts = (version: 3 | 4, measures: Record<string, MeasureFacts> = {}): TableFacts => ({
  version,
  measures: new Map(Object.entries(measures)),
  dimensions: new Map(),
});
const measure = (...path: string[]): MeasureFacts => ({ path, unit: 'aantal', text: false });

describe('nameMeasures', () => {
  it('takes the position off fields of v3, and says which become equal', () => {
    const { names, collapsed } = nameMeasures(['WmoClienten_89', 'Totaal_1', 'Totaal_5'], [], facts(3));
    expect([...names.values()].map(({ id }) => id)).to.deep.equal(['WmoClienten', 'Totaal', 'Totaal_5']);
    expect(names.get('WmoClienten_89')!.label).to.equal('Wmo clienten');
    expect(collapsed).to.deep.equal(['Totaal_5']);
  });
  it('keeps codes of v4', () =>
    expect(nameMeasures(['1050010_1'], [], facts(4)).names.get('1050010_1')!.id).to.equal('1050010_1'));
  it('gives the same id whatever was chosen, when the table is known', () => {
    const known = facts(3, { Totaal_1: measure('Totaal', 'Mannen'), Totaal_5: measure('Totaal', 'Vrouwen') });
    expect(nameMeasures(['Totaal_5'], [], known).names.get('Totaal_5')).to.deep.equal({
      id: 'Totaal_5',
      label: 'Totaal, Vrouwen',
      unit: '',
    });
  });
});

describe('nameInGroup', () => {
  const name = { id: 'A', label: 'Banen', unit: '%' };
  const column = (words: string[]) => ({ kind: 'words' as const, name: 'Leeftijd', codes: new Int32Array(1), words });
  const listed = (...titles: string[]): TableFacts => ({
    ...facts(4),
    dimensions: new Map([['Leeftijd', { codes: codesOf(titles.map((Title, i) => ({ Key: `c${i}`, Title }))) }]]),
  });
  const group = (words: string[]) => ({
    columns: [column(words)],
    words: words.map((word) => [word]),
    rows: new Int32Array(1),
  });
  it('tells apart by titles and codes', () =>
    expect(nameInGroup(name, 1, group(['c0', 'c1']), listed('jong', 'oud'))).to.deep.equal({
      id: 'A / c1',
      label: 'Banen – oud',
      unit: '%',
    }));
  it('says which group it is when only one was chosen of more', () =>
    expect(nameInGroup(name, 0, group(['c0']), listed('jong', 'oud')).label).to.equal('Banen – jong'));
  it('leaves out what says nothing: the only code there is, or the total', () => {
    expect(nameInGroup(name, 0, group(['c0']), listed('jong')).label).to.equal('Banen');
    expect(nameInGroup(name, 0, group(['c0']), listed('Totaal', 'oud')).label).to.equal('Banen');
  });
  it('keeps a code without a list', () =>
    expect(nameInGroup(name, 0, group(['c0']), facts(4)).label).to.equal('Banen – c0'));
});
