import { expect } from '@open-wc/testing';
import { sameText, type Indicator } from '@draagkracht/model';
import { readTable } from '@draagkracht/formats';
import { catalogue, catalogueEntry, columnsFor, entriesFor } from '@draagkracht/model/catalogue.js';
import { itOnReal } from '../../helpers/real-data.js';

const column = (id: string, label = id, unit = '', tableId?: string): Indicator => ({
  id,
  label: sameText(label),
  unit,
  decimals: 0,
  direction: 'neutral',
  ...(tableId ? { source: { name: 'CBS', tableId } } : {}),
});
const entry = (id: string) => catalogueEntry(id)!;
const kinds = (evidence: readonly { readonly kind: string }[]) => evidence.map(({ kind }) => kind);

describe('columns that could hold an indicator of the catalogue', () => {
  it('go by the name of the field, also with a position behind it', () => {
    const columns = [
      column('AantalInwoners'),
      column('WmoClienten_98', 'Wmo cliënten'),
      column('WmoClientenRelatief_99', 'Wmo relatief', 'per 1.000 inwoners'),
    ];
    const found = columnsFor(entry('wmo-clienten'), columns);
    expect(found.map(({ column: { id } }) => id)).to.deep.equal(['WmoClientenRelatief_99', 'WmoClienten_98']);
    expect(found.map(({ evidence }) => kinds(evidence))).to.deep.equal([
      ['field', 'unit'],
      ['field', 'other-unit'],
    ]);
    expect(found[1]!.evidence[1]!.says.nl).to.equal(
      'Let op: de eenheid is hier ‘aantal’, in de catalogus ‘per 1.000 inwoners’.',
    );
    expect(found[0]!.likeness).to.be.greaterThan(found[1]!.likeness);
  });
  it('go by words of a header somebody made up, and say which', () => {
    const [first] = columnsFor(entry('eenzaam-75'), [
      column('a', 'Eenzaamheid 75-plus', '%'),
      column('b', 'Eenzaam', '%'),
    ]);
    expect(first?.column.id).to.equal('a');
    expect(first?.evidence[0]?.says.nl).to.equal(
      'De naam ‘Eenzaamheid 75-plus’ lijkt erop: ‘eenzaamheid’, ‘75’, ‘plus’.',
    );
  });
  it('are surer when the table is the one the indicator comes from', () => {
    const plain = columnsFor(entry('bijstand'), [column('a_soz_wb')])[0]!;
    const known = columnsFor(entry('bijstand'), [column('a_soz_wb', 'a_soz_wb', '', '85984NED')])[0]!;
    expect(known.likeness).to.be.greaterThan(plain.likeness);
    expect(kinds(known.evidence)).to.deep.equal(['field', 'table', 'other-unit']);
  });
  it('are none when nothing looks like it', () => {
    expect(columnsFor(entry('oosr'), [column('Appartement', 'Appartement', 'kWh'), column('x')])).to.be.empty;
    expect(entriesFor(column('AantalInwoners', 'Aantal inwoners'))).to.be.empty;
    expect(entriesFor(column('', ''))).to.be.empty;
  });
  it('tell youth help and youth care apart', () => {
    expect(entriesFor(column('a', 'Jongeren met jeugdhulp', '%'))[0]?.entry.id).to.equal('jeugdhulp');
    expect(entriesFor(column('a', 'Jongeren met jeugdzorg', '%'))[0]?.entry.id).to.equal('jeugdzorg-kwb');
  });
  it('find every entry under its own name', () => {
    for (const one of catalogue)
      for (const label of [one.label.nl, one.label.en])
        expect(entriesFor(column('x', label, one.unit.nl))[0]?.entry.id, label).to.equal(one.id);
  });
  itOnReal(
    'are found in the key figures of 2020: of what they hold only social assistance',
    'kwb/kwb2020-nederland.csv',
    async (bytes) => {
      const { indicators } = await readTable(bytes, { fileName: 'kwb2020.csv' });
      expect(indicators.flatMap((one) => entriesFor(one).map(({ entry: { id } }) => [one.id, id]))).to.deep.equal([
        ['PersonenPerSoortUitkeringBijstand', 'bijstand'],
      ]);
      expect(kinds(columnsFor(entry('bijstand'), indicators)[0]!.evidence)).to.deep.equal([
        'field',
        'table',
        'other-unit',
      ]);
    },
  );
  itOnReal(
    'are none in a workbook that holds no figures of the social domain',
    'kwb/kwb2024-utrecht.xlsx',
    async (bytes) => {
      const { indicators } = await readTable(bytes, { fileName: 'kwb2024.xlsx' });
      expect(indicators.flatMap((one) => entriesFor(one))).to.be.empty;
    },
  );
  itOnReal(
    'are found in a file of municipalities with English names, and nothing is made of codes nobody explains',
    'social/gemeenten-2021-sociaal-domein.json',
    async (bytes) => {
      const read = await readTable(bytes, { fileName: 'gemeenten-2021-sociaal-domein.json', period: '2021JJ00' });
      const first = (id: string) => columnsFor(entry(id), read.indicators)[0]?.column.id;
      expect(first('bijstand')).to.match(/bijstand/i);
      expect(first('wmo-clienten')).to.match(/wmo/i);
      expect(first('jeugdhulp')).to.match(/Youth welfare/);
      expect(first('armoede')).to.match(/poverty|income/);
      expect(first('oosr')).to.equal(undefined);
    },
  );
  itOnReal('are none in a file of codes', 'social/gemeentefonds-volumina-2024.csv', async (bytes) => {
    const read = await readTable(bytes, { fileName: 'gemeentefonds-volumina-2024.csv', period: '2024JJ00' });
    expect(read.indicators.flatMap((one) => entriesFor(one))).to.be.empty;
  });
});
