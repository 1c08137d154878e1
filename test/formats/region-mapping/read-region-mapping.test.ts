import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sameText } from '@draagkracht/model';
import { readRegionMapping } from '../../../packages/formats/src/region-mapping/read-region-mapping.js';

const about = { id: 'buurten', label: sameText('Buurten 2024'), source: { name: 'gemeente Utrecht' } };
const read = (text: string): ReturnType<typeof readRegionMapping> =>
  readRegionMapping(new TextEncoder().encode(text), about);
const codes = (text: string): string[] => read(text).problems.map(({ code }) => code);

describe('a file of changes of regions', () => {
  it('is read from CSV, with numbers for municipalities and years for days', () => {
    const { mapping, problems } = read(
      'van;naar;jaar;aandeel;bron\n0370;0439;2022;1;CBS\n0439;0439;2022;1;CBS\n0788;0757;2021;0,25;CBS\n0788;0824;2021;0,75;CBS\n',
    );
    expect(problems).to.deep.equal([]);
    expect(mapping!.source.name).to.equal('gemeente Utrecht');
    expect(mapping!.changes).to.deep.equal([
      { from: 'GM0788', to: 'GM0757', date: '2021-01-01', kind: 'split', share: 0.25, source: 'CBS' },
      { from: 'GM0788', to: 'GM0824', date: '2021-01-01', kind: 'split', share: 0.75, source: 'CBS' },
      { from: 'GM0370', to: 'GM0439', date: '2022-01-01', kind: 'merge', share: 1, source: 'CBS' },
      { from: 'GM0439', to: 'GM0439', date: '2022-01-01', kind: 'merge', share: 1, source: 'CBS' },
    ]);
  });

  it('is read from JSON, and for neighbourhoods', () => {
    const { mapping, problems } = read(
      JSON.stringify([
        { from: 'BU03440111', to: 'BU03440121', date: '2024-01-01', share: 0.4, note: 'noord' },
        { from: 'BU03440111', to: 'BU03440122', date: '2024-01-01', share: 0.6, note: 'zuid' },
      ]),
    );
    expect(problems).to.deep.equal([]);
    expect(mapping!.changes.map(({ to, share, note }) => [to, share, note])).to.deep.equal([
      ['BU03440121', 0.4, 'noord'],
      ['BU03440122', 0.6, 'zuid'],
    ]);
  });

  it('takes percentages, and shares that were rounded', () => {
    const { mapping, problems } = read('van;naar;datum;aandeel\nGM0001;GM0002;2020;33,3%\nGM0001;GM0003;2020;66,6%\n');
    expect(problems).to.deep.equal([]);
    expect(mapping!.changes.reduce((sum, { share }) => sum + share!, 0)).to.be.closeTo(1, 1e-12);
  });

  it('names shares that do not add up, and divides nothing by them', () => {
    const text = 'van;naar;datum;aandeel\nGM0001;GM0002;2020;0,3\nGM0001;GM0003;2020;0,3\n';
    const { mapping, problems } = read(text);
    expect(problems.map(({ code, example }) => [code, example?.text])).to.deep.equal([
      ['mapping-shares-sum', 'GM0001: 0.600'],
    ]);
    expect(mapping!.changes.every(({ share }) => share === undefined)).to.equal(true);
  });

  it('names what else is wrong, by row', () => {
    expect(codes('van;naar;datum\nUtrecht;GM0344;2020\nGM0001;GM0002;ooit\nGM0001;GM0002;2020\n')).to.deep.equal([
      'mapping-code',
      'mapping-date',
    ]);
    expect(codes('van;naar;datum\nGM0001;GM0002;2020\nGM0001;GM0002;2020\n')).to.deep.equal(['mapping-double']);
    expect(codes('van;naar;datum\nGM0001;GM0002;2020\nGM0002;GM0003;2020\n')).to.deep.equal(['mapping-cycle']);
    expect(codes('van;naar;datum;aandeel\nGM0001;GM0002;2020;1,5\n')).to.deep.equal(['mapping-share']);
    expect(codes('van;naar;datum\nGM0001;GM0002;2020\nGM0001;GM0003;2020\n')).to.deep.equal(['mapping-shares-lacking']);
    expect(read('van;naar;datum\nUtrecht;GM0344;2020\n').problems[0]!.example).to.deep.equal({
      row: 2,
      text: 'Utrecht',
    });
  });

  it('is refused when it is something else', () => {
    expect(codes('naam;inwoners\nUtrecht;360000\n')).to.deep.equal(['mapping-no-columns']);
    expect(codes('{"a": 1}')).to.deep.equal(['mapping-no-columns']);
    expect(codes('{"a": ')).to.deep.equal(['broken-json']);
    expect(codes('')).to.deep.equal(['empty']);
    expect(read('van;naar;datum\nx;y;z\n').mapping).to.equal(undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom('', 'van;naar;datum;aandeel\n'), (text, head) => {
        read(head + text);
      }),
      { numRuns: 300 },
    );
  });
});
