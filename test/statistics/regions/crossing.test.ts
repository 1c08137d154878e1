import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { municipalChanges, regionKind, sameText, type RegionChange, type RegionMapping } from '@draagkracht/model';
import { readTable } from '@draagkracht/formats';
import {
  codesAfter,
  compose,
  crossing,
  partsOf,
  sharesOf,
  type Crossing,
} from '../../../packages/statistics/src/regions/crossing.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';

const mapping = (...changes: RegionChange[]): RegionMapping => ({
  id: 'test',
  label: sameText('test'),
  source: { name: 'test' },
  changes,
});
const move = (from: string, to: string, date: string, more: Partial<RegionChange> = {}): RegionChange => ({
  from,
  to,
  date,
  kind: 'merge',
  ...more,
});

const codes = ['A', 'B', 'C', 'D'];
/** A random way: every code goes to one or two others, wholly. */
const someWay: fc.Arbitrary<Crossing> = fc
  .array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.integer({ min: 0, max: 10 })), {
    minLength: codes.length,
    maxLength: codes.length,
  })
  .map((rows) => ({
    born: new Set<string>(),
    moves: new Map(
      rows.map(([one, other, tenths], at) => [
        codes[at]!,
        one === other || tenths === 0 || tenths === 10
          ? new Map([[tenths === 0 ? one : other, 1]])
          : new Map([
              [one, 1 - tenths / 10],
              [other, tenths / 10],
            ]),
      ]),
    ),
  }));

const flat = (way: Crossing): Record<string, Record<string, number>> =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      Object.fromEntries(
        [...sharesOf(way, code)]
          .map(([to, share]): [string, number] => [to, Math.round(share * 1e9) / 1e9])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );

describe('the way from one division to another', () => {
  it('leaves alone what is not named', () => {
    expect(codesAfter(crossing(mapping(), '2020-01-01', '2022-01-01'), ['GM0344'])).to.deep.equal(['GM0344']);
  });

  it('goes over several years, and only over the years asked for', () => {
    const way = mapping(move('A', 'B', '2015-01-01'), move('B', 'C', '2019-01-01'), move('X', 'C', '2019-01-01'));
    expect(codesAfter(crossing(way, '2014-01-01', '2015-01-01'), ['A', 'X'])).to.deep.equal(['B', 'X']);
    expect(codesAfter(crossing(way, '2014-01-01', '2020-01-01'), ['A', 'X'])).to.deep.equal(['C']);
    expect(codesAfter(crossing(way, '2015-01-01', '2016-01-01'), ['B', 'X'])).to.deep.equal(['B', 'X']);
    expect(partsOf(crossing(way, '2014-01-01', '2020-01-01')).get('C')).to.deep.equal([
      { from: 'A', share: 1 },
      { from: 'X', share: 1 },
    ]);
  });

  it('multiplies shares, and knows no share where one of them is not known', () => {
    const way = mapping(
      move('A', 'B', '2015-01-01', { share: 0.4, kind: 'split' }),
      move('A', 'C', '2015-01-01', { share: 0.6, kind: 'split' }),
      move('B', 'D', '2016-01-01', { kind: 'split' }),
      move('B', 'E', '2016-01-01', { kind: 'split' }),
    );
    const to = sharesOf(crossing(way, '2014-01-01', '2017-01-01'), 'A');
    expect(to.get('C')).to.equal(0.6);
    expect(to.get('D')).to.be.NaN;
  });

  it('goes back over a new name, and over nothing else', () => {
    const way = mapping(
      move('A', 'B', '2015-01-01', { kind: 'renamed' }),
      move('C', 'D', '2015-01-01'),
      move('E', 'D', '2015-01-01'),
    );
    const back = crossing(way, '2016-01-01', '2014-01-01');
    expect([...sharesOf(back, 'B')]).to.deep.equal([['A', 1]]);
    expect([...sharesOf(back, 'D').values()]).to.deep.equal([Number.NaN, Number.NaN]);
  });

  it('leaves a border correction out unless it says how much went over', () => {
    const border = move('A', 'B', '2015-01-01', { kind: 'border' });
    expect(crossing(mapping(border), '2014-01-01', '2016-01-01').moves.size).to.equal(0);
  });

  it('takes three ways together in either order', () => {
    fc.assert(
      fc.property(someWay, someWay, someWay, (a, b, c) => {
        expect(flat(compose(compose(a, b), c))).to.deep.equal(flat(compose(a, compose(b, c))));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the municipalities of the Netherlands', () => {
  const changes = municipalChanges();
  const days = (year: number): string => `${year}-01-01`;
  /** Published by CBS, "Gemeentelijke indeling op 1 januari" of each year. */
  const published: Readonly<Record<number, number>> = {
    2013: 408,
    2014: 403,
    2015: 393,
    2016: 390,
    2017: 388,
    2018: 380,
    2019: 355,
    2020: 355,
    2021: 352,
    2022: 345,
    2023: 342,
    2024: 342,
  };

  /** The codes of the real key figures of 2020. */
  async function codesOf2020(): Promise<string[]> {
    const bytes = await realBytes('kwb/kwb2020-gemeenten.windows-1252.csv');
    const { regionCodes } = await readTable(bytes!, { fileName: 'kwb2020.csv' });
    return regionCodes.filter((code) => regionKind(code) === 'municipality');
  }

  const namesOf = (text: string): string[] =>
    (JSON.parse(text) as { features: { properties: { statcode: string } }[] }).features
      .map(({ properties }) => properties.statcode)
      .sort();

  itOnReal(
    'of 2020 become those of 2021 (352), code by code',
    'social/gemeenten-2021-sociaal-domein.json',
    async (bytes) => {
      const real = Object.keys((JSON.parse(new TextDecoder().decode(bytes)) as { Gemeente: object }).Gemeente).sort();
      const after = codesAfter(crossing(changes, days(2020), days(2021)), await codesOf2020());
      expect(after).to.deep.equal(real);
    },
  );

  itOnReal('of 2020 become those of the map of 2022 (345)', 'geo/gemeenten-2022-rd.geojson', async (bytes) => {
    const after = codesAfter(crossing(changes, days(2020), days(2022)), await codesOf2020());
    expect(after).to.deep.equal(namesOf(new TextDecoder().decode(bytes)));
  });

  itOnReal('of 2022 become those of 2024 (342)', 'social/gemeentefonds-volumina-2024.csv', async (bytes) => {
    const real = new TextDecoder()
      .decode(bytes)
      .split(/\r\n|\r|\n/)
      .map((line) => line.split('\t')[0]!.trim())
      .filter((code) => /^\d+$/.test(code))
      .map((code) => `GM${code.padStart(4, '0')}`)
      .sort();
    const before = codesAfter(crossing(changes, days(2020), days(2022)), await codesOf2020());
    expect(real).to.have.length(342);
    expect(codesAfter(crossing(changes, days(2022), days(2024)), before)).to.deep.equal(real);
  });

  itOnReal(
    'are as many each year as CBS published, counted back from 2020',
    'kwb/kwb2020-gemeenten.windows-1252.csv',
    async () => {
      const of2020 = await codesOf2020();
      for (const [year, count] of Object.entries(published)) {
        const back = crossing(changes, days(2020), days(Number(year)));
        const way = Number(year) <= 2020 ? back : crossing(changes, days(2020), days(Number(year)));
        expect(codesAfter(way, of2020), year).to.have.length(count);
      }
    },
  );

  itOnReal(
    'of 2013 all arrive in 2020, whichever way they went',
    'kwb/kwb2020-gemeenten.windows-1252.csv',
    async () => {
      const of2020 = (await codesOf2020()).sort();
      const of2013 = codesAfter(crossing(changes, days(2020), days(2013)), of2020);
      expect(codesAfter(crossing(changes, days(2013), days(2020)), of2013)).to.deep.equal(of2020);
    },
  );
});
