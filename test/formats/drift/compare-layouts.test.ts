import { expect } from '@open-wc/testing';
import { compareLayouts, readFile, type LayoutComparison, type ReadTable } from '@draagkracht/formats';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { places, tableOf } from './tables.js';

const kinds = ({ matches }: LayoutComparison): string[] =>
  matches.map(({ kind, from, to }) => `${kind}: ${from.join('+')} → ${to.join('+')}`);

const counted = ({ matches }: LayoutComparison): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { kind } of matches) count[kind] = (count[kind] ?? 0) + 1;
  return count;
};

/** Figures without a pattern the others have. */
const odd = (n: number): number => 100 + ((n * 37) % 11) * 13;

describe('compareLayouts', () => {
  it('finds what is the same and what moved', () => {
    const a = tableOf({ AantalInwoners_5: (n) => 1000 * n, Naam: odd, Wmo_89: (n) => 5 * n });
    const b = tableOf({ AantalInwoners_6: (n) => 1010 * n, Naam: odd, Wmo_93: (n) => 6 * n }, '2023');
    const found = compareLayouts(a, b);
    expect(kinds(found)).to.have.members([
      'same: Naam → Naam',
      'position: AantalInwoners → AantalInwoners',
      'position: Wmo → Wmo',
    ]);
    expect(found.matches.every(({ confidence }) => confidence === 1)).to.equal(true);
    expect([found.periodsA, found.periodsB]).to.deep.equal([['2022JJ00'], ['2023JJ00']]);
  });
  it('knows figures that were kept, without the header they once had, by name and unit', () => {
    const { headers: _headers, ...kept } = tableOf({ 'Schulden (%)': odd, Naam: odd });
    const next = tableOf({ 'Schulden (%)': odd, 'Naam (euro)': odd }, '2023');
    expect(kinds(compareLayouts(kept, next))[0]).to.equal('same: Schulden → Schulden');
    expect(compareLayouts(kept, next).matches.filter(({ confidence }) => confidence === 1)).to.have.lengthOf(1);
  });
  it('proposes another name when name and figures are alike', () => {
    const a = tableOf({ JongerenMetJeugdzorg: (n) => 7 * n + (n % 3), Woningen: odd });
    const b = tableOf({ JongerenMetJeugdhulp: (n) => 7 * n + 1 + (n % 3), Bomen: (n) => 9999 - odd(n) * 7 });
    const found = compareLayouts(a, b);
    expect(kinds(found)).to.deep.equal(['renamed: JongerenMetJeugdzorg → JongerenMetJeugdhulp']);
    const [match] = found.matches;
    expect(match!.confidence).to.be.within(0.6, 0.95);
    expect(match!.grounds.map(({ code }) => code)).to.deep.equal(['like-name', 'like-figures']);
    expect([found.onlyInA, found.onlyInB]).to.deep.equal([['Woningen'], ['Bomen']]);
  });
  it('does not propose a column that only has a like name', () => {
    const a = tableOf({ MannenTotaal: (n) => 3 * n });
    const b = tableOf({ VrouwenTotaal: (n) => 5000 + 900 * ((n * 7) % 10) });
    expect(compareLayouts(a, b).matches).to.deep.equal([]);
  });
  it('proposes a column that became several, and several that became one', () => {
    const one = tableOf({ Jeugdhulp: (n) => 30 * n + 7 });
    const two = tableOf({ JeugdhulpZonderVerblijf: (n) => 25 * n + 4, JeugdhulpMetVerblijf: (n) => 5 * n + 3 });
    expect(kinds(compareLayouts(one, two))).to.deep.equal([
      'split: Jeugdhulp → JeugdhulpZonderVerblijf+JeugdhulpMetVerblijf',
    ]);
    expect(kinds(compareLayouts(two, one))).to.deep.equal([
      'merged: JeugdhulpZonderVerblijf+JeugdhulpMetVerblijf → Jeugdhulp',
    ]);
  });
  it('sees a unit that changed under the same name', () => {
    const found = compareLayouts(tableOf({ Inkomen: (n) => 20.5 + n }), tableOf({ Inkomen: (n) => 1000 * (21 + n) }));
    expect(found.matches[0]).to.deep.include({ kind: 'same', unit: { factor: 1000, from: '', to: '', regions: 10 } });
  });
  it('tells a column that is there but empty from one that went', () => {
    const found = compareLayouts(
      tableOf({ Bijstand_83: (n) => n, Wmo: odd }),
      tableOf({ Bijstand_92: () => '.', Wmo: odd }),
    );
    expect([found.emptyInB, found.onlyInA]).to.deep.equal([['Bijstand_83'], []]);
  });
  it('lists regions only one file has', () => {
    const a = tableOf({ x: (n) => n });
    const b: ReadTable = { ...a, regionCodes: [...places.slice(1), 'GM2000'] };
    const found = compareLayouts(a, b);
    expect([found.regionsOnlyInA, found.regionsOnlyInB, found.regionsInBoth]).to.deep.equal([
      ['GM1001'],
      ['GM2000'],
      9,
    ]);
  });
  it('finds a file the same as itself', () => {
    const a = tableOf({ Aantal_5: (n) => n, Aantal_6: odd, Iets: (n) => n / 10 });
    const found = compareLayouts(a, a);
    expect(counted(found)).to.deep.equal({ same: 3 });
    expect([found.onlyInA, found.onlyInB, found.matches.filter(({ unit }) => unit)]).to.deep.equal([[], [], []]);
  });

  itOnReal('last year’s key figures beside the workbook of Utrecht', 'kwb/kwb2024-utrecht.xlsx', async (bytes) => {
    const old = await readFile((await realBytes('kwb/kwb2020-nederland.csv'))!, { fileName: 'kwb2020-nederland.csv' });
    const now = await readFile(bytes, { fileName: 'kwb2024-utrecht.xlsx' });
    const found = compareLayouts(old.table, now.table);
    expect(counted(found)).to.deep.equal({ known: 20 });
    const pairs = new Map(found.matches.map(({ from, to }) => [from[0], to[0]]));
    expect([pairs.get('AantalInwoners'), pairs.get('GemiddeldeHuishoudensgrootte')]).to.deep.equal([
      'a_inw',
      'g_hhgro',
    ]);
    expect(found.matches.filter(({ unit }) => unit)).to.deep.equal([]);
    // The origin of inhabitants is defined anew since 2022: nothing is proposed for it.
    expect(found.onlyInA).to.include.members(['WestersTotaal', 'NietWestersTotaal', 'Marokko']);
    expect(found.onlyInB).to.include.members(['a_nl_all', 'a_eur_al', 'a_neu_al']);
    expect(found.emptyInB).to.include('PersonenPerSoortUitkeringBijstand_83');
    expect([found.regionsInBoth, found.regionsOnlyInB.length]).to.deep.equal([122, 0]);
  });
  itOnReal('two years of Iv3', 'budget/iv3-2024-begroting.csv', async (bytes) => {
    const old = await readFile((await realBytes('budget/iv3-2023-begroting.csv'))!, { fileName: 'iv3-2023.csv' });
    const now = await readFile(bytes, { fileName: 'iv3-2024.csv' });
    const found = compareLayouts(old.table, now.table);
    expect(counted(found)).to.deep.equal({ same: 285 });
    expect([
      found.onlyInA,
      found.onlyInB,
      found.regionsOnlyInA,
      found.matches.filter(({ unit }) => unit),
    ]).to.deep.equal([[], [], [], []]);
    expect(now.inspection.evidence?.signature).to.equal(old.inspection.evidence?.signature);
  });
  itOnReal('one file in two encodings', 'kwb/kwb2020-gemeenten.windows-1252.csv', async (bytes) => {
    const all = await readFile((await realBytes('kwb/kwb2020-nederland.csv'))!, { fileName: 'kwb2020.csv' });
    const some = await readFile(bytes, { fileName: 'kwb2020.csv' });
    const found = compareLayouts(all.table, some.table);
    expect([counted(found), found.emptyInB, found.regionsOnlyInB]).to.deep.equal([
      { same: 42 },
      ['Dekkingspercentage_114'],
      [],
    ]);
    expect(some.inspection.evidence?.signature).to.equal(all.inspection.evidence?.signature);
  });
});
