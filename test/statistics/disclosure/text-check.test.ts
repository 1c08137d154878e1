import { expect } from '@open-wc/testing';
import { checkTexts, type TextCell } from '../../../packages/statistics/src/disclosure/text-check.js';

const hidden: TextCell = {
  table: 't',
  region: 'BU1',
  period: '2024JJ00',
  value: 7,
  isShare: false,
  totals: [45],
  together: [19],
};
const shown: TextCell = {
  table: 't',
  region: 'WK1',
  period: '2024JJ00',
  value: 1237,
  shown: 1235,
  isShare: false,
  changes: [12, 10],
};
const codes = (text: string, more: object = {}) =>
  checkTexts([{ place: 'zin', text, ...more }], [hidden, shown], { BU1: 'Zuilen', WK1: 'Noord' }).map(
    ({ code, found, at }) => [code, found, at],
  );

describe('texts around figures', () => {
  it('may not tell a hidden figure, itself or by others', () => {
    expect(codes('In Zuilen waren het er 7.')).to.deep.equal([['in-text', '7', 23]]);
    expect(codes('In Zuilen waren het er zeven.')[0]![0]).to.equal('in-text');
    expect(codes('In Zuilen: van de 45 bleven er 38.')[0]![0]).to.equal('in-text');
    expect(codes('In Zuilen was het 20% van de 35.')[0]![0]).to.equal('in-text');
    expect(codes('In Zuilen en de rest samen 19.')[0]![0]).to.equal('in-text');
  });

  it('may not undo rounding or subtract rounded figures', () => {
    expect(codes('Noord: 1.237 mensen')[0]![0]).to.equal('unrounded-in-text');
    expect(codes('Noord: 12 meer dan in het jaar ervoor')[0]![0]).to.equal('difference-in-text');
    expect(codes('Noord: 1.235 mensen')).to.deep.equal([]);
  });

  it('are held against every hidden figure when they name no region, in a large publication too', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ ...shown, region: `BU${at + 10}` }));
    const said = (text: string) =>
      checkTexts([{ place: 'zin', text }], [...many, hidden], {}).map(({ code, region }) => [code, region]);
    expect(said('In één buurt waren het er 7.')).to.deep.include(['in-text', 'BU1']);
    expect(said('Er waren 1.237 mensen.')).to.deep.equal([]);
  });

  it('may tell what is about something else', () => {
    expect(codes('In Noord waren het er 7.')).to.deep.equal([]);
    expect(codes('In 2019 waren het er in Zuilen 7.')).to.deep.equal([]);
    expect(codes('Er waren 7 bijeenkomsten.', { region: 'WK1' })).to.deep.equal([]);
    expect(codes('Zuilen')).to.deep.equal([]);
  });
});
