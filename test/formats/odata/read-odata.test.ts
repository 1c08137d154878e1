import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { UnreadableError } from '@draagkracht/formats';
import { seriesOf } from '@draagkracht/model';
import { readOdata } from '../../../packages/formats/src/odata/read-odata.js';
import { responseOf, type OdataResponse } from '../../../packages/formats/src/odata/response.js';
import { figureAt, responseFile, v3Table, v4Table, type ServedTable } from '../../helpers/cbs-tables.js';

const all = (table: ServedTable): OdataResponse[] =>
  [...Object.keys(table.sets), ...(table.properties ? ['Properties'] : [])].map((set) =>
    responseOf(responseFile(table, set))!,
  );
const data = (table: ServedTable): OdataResponse => all(table).find(({ kind }) => kind === 'data')!;
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof UnreadableError ? error.problem.code : String(error);
  }
  return 'fine';
};

describe('readOdata', () => {
  it('joins figures with everything said of them', () => {
    for (const table of [v3Table, v4Table]) {
      const { series } = readOdata(all(table));
      const i = series.indicators.findIndex(({ label }) => label.nl === 'Uitgaven – 18 tot 27 jaar');
      const indicator = series.indicators[i]!;
      expect([indicator.unit, indicator.decimals, indicator.definition!.nl]).to.deep.equal([
        'x 1 000 euro',
        1,
        'Uitgaven op 31 december.',
      ]);
      expect(seriesOf(series.blocks[i]!, indicator, { code: 'GM0344', label: 'Utrecht' })!.points).to.deep.equal([
        { period: '2021JJ00', value: figureAt(1, 0, 1, 1) },
        { period: '2022JJ00', value: figureAt(1, 1, 1, 1), status: 'revised-provisional' },
        { period: '2023JJ00', value: figureAt(1, 2, 1, 1), status: 'provisional' },
      ]);
      expect(series.regionLabels).to.deep.equal(['Nederland', 'Utrecht (gemeente)', 'Amstelveen']);
      expect(series.problems).to.deep.equal([]);
    }
  });
  it('gives v3 and v4 the same figures', () => {
    const [v3, v4] = [v3Table, v4Table].map((table) => readOdata(all(table)).series);
    v3!.blocks.forEach((block, i) => expect(block.values).to.deep.equal(v4!.blocks[i]!.values));
  });
  it('finds the dimension of a list that does not name it', () => {
    const bare = responseOf(v4Table.sets['LeeftijdCodes'])!;
    const { series } = readOdata([data(v4Table), bare]);
    expect(series.indicators[0]!.label.nl).to.equal('M001 – Totaal leeftijd');
  });
  it('does not join what does not belong together', () => {
    expect(codeOf(() => readOdata([data(v4Table), data(v3Table)]))).to.equal('odata-several-tables');
    expect(codeOf(() => readOdata(all(v4Table).filter(({ kind }) => kind !== 'data')))).to.equal('odata-no-figures');
  });
  it('tells that some of the rows are not all of them', () => {
    const page = { ...data(v4Table), rows: data(v4Table).rows.slice(0, 10) };
    const { series } = readOdata([page, all(v4Table).find(({ kind }) => kind === 'properties')!]);
    const problem = series.problems.find(({ code }) => code === 'odata-partial')!;
    expect([problem.count, problem.example!.text]).to.deep.equal([10, '36']);
  });
  it('gives the same table whatever the order of rows, of files, and of pages that overlap', () => {
    for (const table of [v3Table, v4Table]) {
      const whole = readOdata(all(table)).series;
      const rows = data(table).rows;
      const lists = all(table).filter(({ kind }) => kind !== 'data');
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...rows], { minLength: rows.length }),
          fc.shuffledSubarray(lists, { minLength: lists.length }),
          fc.nat(rows.length),
          fc.nat(3),
          (shuffled, shuffledLists, cut, overlap) => {
            const pages = [shuffled.slice(cut), shuffled.slice(0, cut + overlap)].map((page) => ({
              ...data(table),
              rows: page,
            }));
            const { problems, ...read } = readOdata([pages[0]!, ...shuffledLists, pages[1]!]).series;
            expect({ ...read, problems: problems.filter(({ code }) => code !== 'odata-repeated-rows') }).to.deep.equal(
              whole,
            );
          },
        ),
        { numRuns: 40 },
      );
    }
  });
});
